import type { Draft, Rule } from "../draft.ts";
import { type ListKey, listFiles } from "../fileKinds.ts";
import { didYouMean } from "../nearestName.ts";
import { references } from "../references.ts";

const nouns = (kinds: readonly ListKey[]) => {
  const [last, ...others] = kinds.map((key) => listFiles[key].noun).reverse();
  return others.length === 0 ? last : `${others.reverse().join(", ")} or ${last}`;
};

/** A file that cannot be read at all says nothing about which ids there are. */
const isUnknown = ({ written, broken }: Draft, key: ListKey) =>
  written[key].length === 0 && broken.has(listFiles[key].file);

export const idLeadsNowhere: Rule = {
  needs: [],
  find: (draft) => {
    const ids = (to: readonly ListKey[]) => new Set(to.flatMap((key) => draft.written[key]));
    const known = new Map<string, ReadonlySet<string>>();
    return references(draft).flatMap(({ file, id, field, to, target }) => {
      const among = known.get(to.join()) ?? ids(to);
      known.set(to.join(), among);
      if (among.has(target) || to.some((key) => isUnknown(draft, key))) return [];
      const message = `There is no ${nouns(to)} with the id “${target}”.${didYouMean(target, among)}`;
      return [{ file, id, field, message }];
    });
  },
};
