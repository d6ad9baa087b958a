/** A whole number in groups of three: "1,234". */
export const digits = (value: number): string => String(value).replace(/\B(?=(?:\d{3})+$)/gu, ",");
