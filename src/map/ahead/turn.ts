/** Lets the page have its turn: a touch or a key is answered now. */
export const turn = () => new Promise<void>((next) => setTimeout(next));
