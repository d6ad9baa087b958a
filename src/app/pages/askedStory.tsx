import type { ComponentType } from "react";
import type { Story } from "#domain/schema/story.ts";
import { atlasName } from "../atlasName.ts";
import { thing } from "../page.ts";
import { readServed } from "../readServed.ts";
import { siteRoot } from "../siteRoot.ts";
import { StoryMissing } from "./StoryMissing.tsx";

/** A page that is told by a story. */
type StoryComponent = ComponentType<{ readonly story: Story }>;

/** Gives a page its story: the one that came with the page, or else the one that the address names. */
export async function askedStory(component: () => Promise<StoryComponent>): Promise<ComponentType> {
  const place = document.getElementById("site");
  const served = place ? readServed(place).story : null;
  if (served) {
    const Told = await component();
    return () => <Told story={served} />;
  }
  const [Told, { loadStory }] = await Promise.all([component(), import("#load/loadStory.ts")]);
  const found = await loadStory(siteRoot, atlasName, thing ?? "");
  if (found.kind === "failed") return () => <StoryMissing failure={found.failure} />;
  return () => <Told story={found.value} />;
}
