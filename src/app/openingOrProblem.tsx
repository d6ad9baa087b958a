import type { OpeningAtlas } from "#domain/openingAtlas.ts";
import { loadOpening } from "#load/loadAtlas.ts";
import type { LoadFailure } from "#load/loading.ts";
import { atlasName } from "./atlasName.ts";
import { besidePage } from "./besidePage.tsx";
import { siteRoot } from "./siteRoot.ts";
import { WakeProblem } from "./WakeProblem.tsx";

/** Asks for the atlas's opening until it is there; says what is wrong over the page, which stays readable. */
export async function openingOrProblem(): Promise<OpeningAtlas> {
  const answer = await loadOpening(siteRoot, atlasName);
  if (answer.kind === "loaded") return answer.value;
  const problem = besidePage();
  return new Promise((resolve) => {
    const show = (failure: LoadFailure, isRetrying: boolean) =>
      problem.show(
        <WakeProblem
          failure={failure}
          isRetrying={isRetrying}
          onRetry={() => retry(failure)}
          onClose={() => problem.show(null)}
        />,
      );
    const retry = async (failure: LoadFailure) => {
      show(failure, true);
      const again = await loadOpening(siteRoot, atlasName, true);
      if (again.kind === "failed") return show(again.failure, false);
      problem.end();
      resolve(again.value);
    };
    show(answer.failure, false);
  });
}
