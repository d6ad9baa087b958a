import { expect, it } from "vitest";
import { sourceFiles, targetOf, withoutComments } from "../sourceFiles.ts";

const files = new Map(sourceFiles("src").map((file) => [file.path, file]));

/** What brings all words with it, for what it shows or loads; a spoken part does so for what it loads alone. */
const bringer = "src/app/AllWords.tsx";
const spoken = "src/app/spoken.tsx";

/** All that a page can show with the words it opens with: whatever is loaded, then or later, without more of them. */
function shownWith(openingWords: string): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (path: string) => {
    const file = files.get(path);
    if (!file || reached.has(path)) return;
    const targets = file.imports.map((one) => ({ ...one, to: targetOf(one) }));
    const imports = (to: string) => targets.some((one) => one.to === to && one.kind === "value");
    if (imports(bringer)) return;
    reached.add(path);
    for (const { kind, to } of targets) {
      const isFollowed = kind === "value" || (kind === "lazy" && !imports(spoken));
      if (isFollowed && to) visit(to);
    }
  };
  visit(openingWords);
  return reached;
}

it("says with the opening's words whatever does not come with all of them", () => {
  const shown = shownWith("src/app/main.tsx");
  expect(shown).toContain("src/ui/claim-list/ClaimList.tsx");
  expect(shown).toContain("src/ui/timeline/Timeline.tsx");
  expect(shown).not.toContain("src/ui/claim-card/CardBody.tsx");
  const asking = [...shown].filter((path) =>
    /\buseAllMessages\(\)/u.test(withoutComments(files.get(path)?.text ?? "")),
  );
  expect(asking).toEqual([]);
});

it("does not load all words with a page that opens", () => {
  const start = ["src/app/main.tsx", "src/app/pages/ExplorePage.tsx", "src/app/pages/StoryPage.tsx"];
  const reached = new Set<string>();
  const visit = (path: string) => {
    if (reached.has(path)) return;
    reached.add(path);
    for (const one of files.get(path)?.imports ?? []) {
      const to = targetOf(one);
      if (to && one.kind === "value") visit(to);
    }
  };
  start.forEach(visit);
  expect(reached).toContain("src/messages/openingEn.ts");
  expect(reached).not.toContain("src/messages/en.ts");
});
