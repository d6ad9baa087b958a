/** The page for what is not there. The build loads this as a bundle of its own. */
export { missingPage } from "#publish/missingPage.tsx";
