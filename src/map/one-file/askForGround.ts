/** In the one-file edition the page holds the ground itself. */
export function askForGround(): void {}
