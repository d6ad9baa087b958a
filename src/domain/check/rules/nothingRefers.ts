import { faultIn, type Rule, whole } from "../draft.ts";
import type { ListKey } from "../fileKinds.ts";
import { listFiles } from "../fileKinds.ts";
import { references } from "../references.ts";

const kinds = ["places", "outlets", "speakers", "sources"] as const satisfies readonly ListKey[];

/** Outlets, speakers, sources and places that no reader would meet. */
export const nothingRefers: Rule = {
  needs: whole("claims", "statements", "sources", "speakers", "relations"),
  find: (draft) => {
    const all = references(draft);
    return kinds.flatMap((key) => {
      const targets = new Set(all.filter(({ to }) => to.includes(key)).map(({ target }) => target));
      return draft[key]
        .filter(({ id }) => !targets.has(id))
        .map(({ id }) => faultIn(key)(id, null, `Nothing refers to this ${listFiles[key].noun}.`));
    });
  },
};
