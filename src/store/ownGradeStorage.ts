import { type OwnGrades, readOwnGrades } from "#domain/ownGrades.ts";

const key = "claimlines.own-grades";

/** The grades that a reader asked this browser to keep, or null where none are kept. */
export function keptOwnGrades(): OwnGrades | null {
  try {
    const text = window.localStorage.getItem(key);
    return text === null ? null : readOwnGrades(text);
  } catch {
    return null;
  }
}

/** Keeps the grades in this browser; false where it does not allow that. */
export function keepOwnGrades(grades: OwnGrades): boolean {
  try {
    window.localStorage.setItem(key, JSON.stringify(grades));
    return true;
  } catch {
    return false;
  }
}

export function dropKeptOwnGrades(): void {
  try {
    window.localStorage.removeItem(key);
  } catch {
    // Where nothing may be kept, nothing is.
  }
}
