/** Orders days (ISO 8601) and ids by their characters, without a language's alphabet. */
export const codeOrder = (one: string, other: string): number => Number(one > other) - Number(one < other);
