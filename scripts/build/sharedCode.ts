import { fileURLToPath } from "node:url";
import { normalizePath, type Rolldown } from "vite";

const source = normalizePath(fileURLToPath(new URL("../../src/", import.meta.url)));
const packages =
  /\/node_modules\/(?:react|react-dom|scheduler|lucide-react|zustand|@turf|topojson-client)\//u;

type Graph = Pick<Rolldown.ChunkingContext, "getModuleInfo">;

/** Where code begins to run: for every page, for each page, for what pages load later, and in a worker beside them. */
const starts = {
  site: ["app/main.tsx"],
  classroom: ["app/classroom/main.tsx"],
  explore: ["app/pages/ExplorePage.tsx"],
  documents: ["app/pages/SourcesPage.tsx", "app/pages/MethodPage.tsx", "app/pages/StoriesPage.tsx"],
  story: ["app/pages/StoryPage.tsx"],
  cards: ["app/cardParts.ts"],
  paper: ["app/paper/main.tsx"],
  map: ["map/mountMap.ts", "domain/marks/claimMarks.ts"],
  ahead: ["map/ahead/viewAhead.ts"],
  beside: ["app/places/placesWorker.ts", "domain/marks/claimMarks.ts"],
  frame: ["app/embed/liveMap.ts", "map/mountMap.ts"],
} as const;
type Start = keyof typeof starts;

/** All modules that are loaded with some, without those that they load on demand. */
function reachedFrom(files: readonly string[], graph: Graph): ReadonlySet<string> {
  const reached = new Set<string>();
  const visit = (id: string) => {
    if (reached.has(id)) return;
    reached.add(id);
    for (const imported of graph.getModuleInfo(id)?.importedIds ?? []) visit(imported);
  };
  for (const file of files) visit(`${source}${file}`);
  return reached;
}

/** In the order in which modules are dealt out: each takes with it what its modules import and no earlier one has. */
const chunks = [
  "basics",
  "common",
  "site",
  "pages",
  "explore",
  "drawn",
  "ahead",
  "sheets",
  "claims",
  "cards",
  "documents",
  "lessons",
  "framed",
  "later",
] as const;
type Chunk = (typeof chunks)[number];

/** With these a page begins: their modules belong together, shared or not. The others hold only what several parts need. */
const first: ReadonlySet<Chunk> = new Set(["basics", "common", "site", "pages", "explore", "ahead"]);

function chunkNamer(graph: Graph): (id: string) => Chunk {
  const reached = Object.fromEntries(
    Object.entries(starts).map(([start, files]) => [start, reachedFrom(files, graph)]),
  ) as Record<Start, ReadonlySet<string>>;
  return (id) => {
    const is = (start: Start) => reached[start].has(id);
    if (is("beside")) return is("site") || is("explore") ? "basics" : "drawn";
    if (is("site")) return is("classroom") || is("frame") ? "common" : "site";
    if (is("explore") && is("frame")) return "common";
    if (is("explore")) return is("documents") || is("classroom") ? "pages" : "explore";
    if (is("ahead")) return "ahead";
    if (is("map")) return "drawn";
    if (is("paper")) return "sheets";
    if (is("cards") && (is("documents") || is("story") || is("classroom"))) return "claims";
    if (is("cards")) return "cards";
    if (is("documents")) return "documents";
    if (is("classroom")) return "lessons";
    return is("frame") ? "framed" : "later";
  };
}

let namer: ReturnType<typeof chunkNamer> | null = null;

/** The chunk of a module; none for one that starts a page or a worker, so that nothing else starts it by taking code from its chunk. */
function chunkOf(id: string, graph: Graph): Chunk | null {
  const { importers = [], isEntry } = graph.getModuleInfo(id) ?? {};
  if (isEntry || importers.some((importer) => importer.endsWith(".html"))) return null;
  namer ??= chunkNamer(graph);
  return namer(id);
}

/**
 * Few chunks for what several pages and parts share, instead of dozens of a kilobyte each: what every page needs, what
 * all kinds of page need, what the map needs, what is worked out before its code is there, what a frame's map needs besides, and what comes later. No page waits for what it does not use.
 * The worker that draws places loads what the map draws with; the little that this shares with all pages is apart, so that no worker loads React.
 * MapLibre stays out: its page and worker share a chunk of their own.
 */
export const sharedCode: Rolldown.CodeSplittingGroup[] = chunks.map((chunk, place) => ({
  name: (id, graph) => (chunkOf(id, graph) === chunk ? chunk : null),
  debugName: chunk,
  priority: chunks.length - place,
  // What a page begins with belongs together, shared or not: else a later part would take it along.
  minShareCount: first.has(chunk) ? 1 : 2,
  test: (id) => normalizePath(id).startsWith(source) || packages.test(normalizePath(id)),
}));
