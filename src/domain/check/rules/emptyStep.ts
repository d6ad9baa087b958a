import type { Claim } from "../../schema/claim.ts";
import type { Step } from "../../schema/story.ts";
import { type Rule, whole } from "../draft.ts";
import { storyFile } from "../fileKinds.ts";

function whyEmpty({ shows }: Step, claims: readonly Claim[]): string | null {
  const { layers, claim, day, view } = shows;
  if (layers === null && claim === null && day === null && view === null)
    return "The step shows nothing. Give it layers, a claim, a day or a view.";
  if (layers?.length === 0 && claim === null)
    return "The step hides all layers and opens no claim, so it shows nothing.";
  const opened = claims.find(({ id }) => id === claim);
  if (opened && layers && !layers.includes(opened.layer))
    return `The step opens the claim “${opened.id}” but hides its layer, “${opened.layer}”.`;
  return null;
}

export const emptyStep: Rule = {
  needs: whole("claims"),
  find: ({ stories, claims }) =>
    stories.flatMap(({ id, steps }) => [
      ...(steps.length > 0
        ? []
        : [{ file: storyFile(id), id, field: "steps", message: "The story has no step." }]),
      ...steps.flatMap((step, i) => {
        const message = whyEmpty(step, claims);
        return message === null ? [] : [{ file: storyFile(id), id, field: `steps[${i}].shows`, message }];
      }),
    ]),
};
