import type { ReactNode } from "react";
import { changedClaims } from "#domain/changes/changedClaims.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { ListFrame } from "#ui/frame/ListFrame.tsx";
import type { PublishedFile } from "../pageHead.ts";
import type { FrameMatter } from "./frameMatter.tsx";

/** A file for the frame of each layer, and one for all of the atlas. */
export function listFrames(matter: FrameMatter): PublishedFile[] {
  const { atlas, facts, file, index, knownFrom, mapOf, messages, newest } = matter;
  const { frame, site } = messages;
  const { summary, title, version, view } = atlas.about;
  const changed = newest ? changedClaims(index, newest) : [];
  const titled = (name: string) => `${name}. ${site.unverified}. ${site.name}`;
  const list = (name: string, about: string, shown: readonly ClaimFacts[], map: ReactNode) => (
    <ListFrame title={name} summary={about} facts={shown} knownFrom={knownFrom} version={version} map={map} />
  );
  const layers = atlas.layers.map((layer) => {
    const shown = facts.filter(({ claim }) => claim.layer === layer.id);
    const about = `${layer.summary} ${frame.claims(shown.length)}.`;
    return file(
      {
        subject: { kind: "layers", layers: [layer.id] },
        title: titled(layer.title),
        page: `?layers=${layer.id}`,
        frame: list(layer.title, about, shown, mapOf(shown, null)),
      },
      { claims: changed.filter((id) => shown.some(({ claim }) => claim.id === id)) },
    );
  });
  const whole = list(title, summary, facts, mapOf(facts, null, view));
  const all = { subject: { kind: "atlas" }, title: titled(title), page: "", frame: whole } as const;
  return [...layers, file(all, { claims: changed })];
}
