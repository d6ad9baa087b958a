/** The one-file edition holds all that its map asks for. */
export function fetchAhead(): void {}
