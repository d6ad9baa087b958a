import { normalizePath, type Rolldown } from "vite";
import type { SitePage } from "#ui/kit/sitePages.ts";

/** The modules that the pages' own code begins with. */
const entries: Record<SitePage, string> = {
  explore: "/src/app/Explore.tsx",
  sources: "/src/app/pages/SourcesPage.tsx",
  method: "/src/app/pages/MethodPage.tsx",
};

type Bundle = Rolldown.OutputBundle;
type Chunk = Rolldown.OutputChunk;

/** A chunk with all that it needs, itself last. */
function needed(bundle: Bundle, chunk: Chunk, seen = new Set<Chunk>()): ReadonlySet<Chunk> {
  if (seen.has(chunk)) return seen;
  for (const name of chunk.imports) {
    const found = bundle[name];
    if (found?.type === "chunk") needed(bundle, found, seen);
  }
  return seen.add(chunk);
}

/**
 * Links to the style sheets and scripts that a page needs beside those of every page. Its code is asked for
 * by a script, but its HTML is there before: without these it would stand there unstyled.
 */
export function pageAssets(bundle: Bundle, page: SitePage, html: string): string {
  const chunks = Object.values(bundle).filter((file) => file.type === "chunk");
  const entry = chunks.find(({ facadeModuleId }) =>
    normalizePath(facadeModuleId ?? "").endsWith(entries[page]),
  );
  if (!entry) throw new Error(`The build has no chunk that begins with ${entries[page]}.`);
  const all = [...needed(bundle, entry)];
  const styles = all.flatMap(({ viteMetadata }) => [...(viteMetadata?.importedCss ?? [])]);
  const links = [
    ...[...new Set(styles)].map((name) => [name, `rel="stylesheet"`] as const),
    ...all.map(({ fileName }) => [fileName, `rel="modulepreload"`] as const),
  ];
  return links
    .filter(([name]) => !html.includes(`./${name}"`))
    .map(([name, rel]) => `    <link ${rel} crossorigin href="./${name}">\n`)
    .join("");
}
