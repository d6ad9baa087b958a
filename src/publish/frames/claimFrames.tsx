import { changesOf } from "#domain/changes/changesOf.ts";
import { plainText } from "#domain/sentence.ts";
import { ClaimFrame } from "#ui/frame/ClaimFrame.tsx";
import type { PublishedFile } from "../pageHead.ts";
import type { FrameMatter } from "./frameMatter.tsx";

/** A file for the frame of each claim. */
export function claimFrames({
  atlas,
  facts,
  file,
  index,
  mapOf,
  messages,
  moments,
  newest,
}: FrameMatter): PublishedFile[] {
  const { sentence, shell } = messages;
  return facts.map((one) => {
    const { claim, tally } = one;
    const standing = shell.standing(tally.deniedBy.length > 0);
    const isThere = newest === null || newest.claims.has(claim.id);
    return file(
      {
        subject: { kind: "claim", claim: claim.id },
        title: shell.title(standing, plainText(sentence(one.sentence, "full"))),
        page: isThere ? `c/${claim.id}/` : "",
        frame: (
          <ClaimFrame
            facts={one}
            moments={moments(claim)}
            version={atlas.about.version}
            map={mapOf([one], claim.id)}
          />
        ),
      },
      { claim: claim.id, changes: newest ? changesOf(claim.id, index, newest) : [] },
    );
  });
}
