import { faultIn, type Rule } from "../draft.ts";
import type { Fault } from "../fault.ts";

export const sameAddress: Rule = {
  needs: [],
  find: ({ sources }) => {
    const first = new Map<string, string>();
    return sources.flatMap(({ id, url }): Fault[] => {
      const other = first.get(url);
      if (other === undefined) {
        first.set(url, id);
        return [];
      }
      return [faultIn("sources")(id, "url", `The source “${other}” has the same address.`)];
    });
  },
};
