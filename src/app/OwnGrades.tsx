import { Suspense, useEffect } from "react";
import { restoreOwnGrades } from "#store/ownGradeActions.ts";
import { useChoice } from "#store/store.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";

const OwnGradesPanel = lazyPart(async () => {
  const { OwnGradesPanel: panel } = await import("#ui/own-grades/OwnGradesPanel.tsx");
  return panel;
});

/** All own grades of a reader, over the list, as soon as there are any. */
export function OwnGrades() {
  const isAny = useChoice(
    ({ ownGrades, onlyDiffering }) => onlyDiffering || Object.keys(ownGrades).length > 0,
  );
  useEffect(restoreOwnGrades, []);
  return <Suspense fallback={null}>{isAny && <OwnGradesPanel />}</Suspense>;
}
