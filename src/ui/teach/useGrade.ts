import { createContext, useCallback, useContext, useState } from "react";
import type { EditorsGrade } from "#domain/classroom/editorsGrade.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";

export type GradeStanding =
  | { readonly kind: "loading" }
  | { readonly kind: "failed" }
  | { readonly kind: "shown"; readonly grade: EditorsGrade };

/** Brings the editors' grade of a claim, or null where it cannot be had. */
export type FetchGrade = (root: string, claim: string) => Promise<EditorsGrade | null>;

export const FetchGradeContext = createContext<FetchGrade>(async () => null);

type Standings = ReadonlyMap<string, GradeStanding>;

const none: Standings = new Map();

/** The grades that have been uncovered, by claim. Nothing of a grade is asked for before that. */
export function useGrade(): readonly [
  Standings,
  uncover: (claim: string) => void,
  cover: (claim: string) => void,
] {
  const fetchGrade = useContext(FetchGradeContext);
  const root = useSiteAddress();
  const [standings, setStandings] = useState(none);
  const put = useCallback(
    (claim: string, standing: GradeStanding) => setStandings((all) => new Map(all).set(claim, standing)),
    [],
  );
  const uncover = useCallback(
    (claim: string) => {
      put(claim, { kind: "loading" });
      fetchGrade(root, claim).then((grade) =>
        // Covered again in the meantime, it stays covered.
        setStandings((all) =>
          all.has(claim)
            ? new Map(all).set(claim, grade ? { kind: "shown", grade } : { kind: "failed" })
            : all,
        ),
      );
    },
    [fetchGrade, put, root],
  );
  const cover = useCallback(
    (claim: string) =>
      setStandings((all) => {
        const others = new Map(all);
        others.delete(claim);
        return others;
      }),
    [],
  );
  return [standings, uncover, cover];
}
