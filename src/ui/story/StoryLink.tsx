import type { StoryHead } from "#domain/schema/story.ts";
import { useThingAddress } from "#ui/kit/siteRoot.ts";

/** A story by its title. */
export function StoryLink({ story }: { readonly story: StoryHead }) {
  return <a href={useThingAddress("story", story.id)}>{story.title}</a>;
}
