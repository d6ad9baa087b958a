import { guide } from "#messages/en/guide.ts";
import { GuideText } from "./GuideText.tsx";

/** The teacher's guide with its title, as a part of a page. */
export function Guide() {
  return (
    <>
      <h2>{guide.title}</h2>
      <p>{guide.intro}</p>
      <GuideText heading="h3" />
    </>
  );
}
