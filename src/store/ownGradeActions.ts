import { graded, noOwnGrades, type OwnGrade } from "#domain/ownGrades.ts";
import { dropKeptOwnGrades, keepOwnGrades, keptOwnGrades } from "./ownGradeStorage.ts";
import { store } from "./store.ts";

/** Gives a claim a reader's own letter or digit; kept in the browser only where the reader has asked for it. */
export function gradeClaim(claim: string, change: Partial<OwnGrade>): void {
  store.setState(({ ownGrades, areOwnGradesKept }) => {
    const now = graded(ownGrades, claim, change);
    return { ownGrades: now, areOwnGradesKept: areOwnGradesKept && keepOwnGrades(now) };
  });
}

/** Begins or ends to keep the grades in this browser. Answers whether it does as asked. */
export function setOwnGradesKept(isKept: boolean): boolean {
  if (!isKept) dropKeptOwnGrades();
  const areOwnGradesKept = isKept && keepOwnGrades(store.getState().ownGrades);
  store.setState({ areOwnGradesKept });
  return areOwnGradesKept === isKept;
}

/** Forgets all grades, in the page and in the browser. */
export function forgetOwnGrades(): void {
  dropKeptOwnGrades();
  store.setState({ ownGrades: noOwnGrades, areOwnGradesKept: false, onlyDiffering: false });
}

export function setOnlyDiffering(onlyDiffering: boolean): void {
  store.setState({ onlyDiffering });
}

/** Takes up what this browser keeps from an earlier visit. */
export function restoreOwnGrades(): void {
  const kept = keptOwnGrades();
  if (kept) store.setState({ ownGrades: kept, areOwnGradesKept: true });
}
