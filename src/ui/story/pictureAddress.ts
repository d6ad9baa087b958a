/** The address of a picture that lies below the site's root. */
export const pictureAddress = (root: string, file: string) => root + file;
