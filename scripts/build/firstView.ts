import type { Plugin, Rolldown } from "vite";
import type { SitePage } from "#ui/kit/sitePages.ts";
import { atlasName } from "./atlasFiles.ts";

/** The module that draws each page: loaded on demand by the code, asked for at once by the page's HTML. */
const modules: Record<SitePage, string> = {
  explore: "/src/app/pages/ExplorePage.tsx",
  stories: "/src/app/pages/StoriesPage.tsx",
  story: "/src/app/pages/StoryPage.tsx",
  sources: "/src/app/pages/SourcesPage.tsx",
  method: "/src/app/pages/MethodPage.tsx",
};

/** What begins to run on every page. */
const entryModule = "/src/app/main.tsx";

/** What a claim's page shows beside: its card. */
const card = "/src/app/cardParts.ts";

/** What draws the claims, and the live map that they are drawn on; the workers of both first, which are started meanwhile. */
const map = [
  "/src/app/places/placesWorker.ts",
  "/src/domain/marks/claimMarks.ts",
  "/src/map/ahead/viewAhead.ts",
  "maplibre-gl/src/source/worker.ts",
  "/src/map/mountMap.ts",
];
const pagesWithMap: ReadonlySet<SitePage> = new Set(["explore", "story"]);

/** The faces that the first paint waits for, of text and titles. */
const faces = ["source-sans-3-opening-400-normal", "source-serif-4-opening-400-normal"];

/**
 * The other faces of a first view. When one comes, all text is laid out anew: before the page's code there is time for
 * it, and most of them are there by the first paint. Still others come when a character needs them.
 */
const alsoSeen: Record<SitePage, readonly string[]> = (() => {
  const titles = ["source-serif-4-opening-600-normal"];
  const marked = [...titles, "source-sans-3-opening-600-normal"];
  return {
    explore: [...marked, "source-serif-4-opening-400-italic"],
    stories: titles,
    story: marked,
    sources: marked,
    method: marked,
  };
})();

type Bundle = Rolldown.OutputBundle;

function chunkOf(bundle: Bundle, module: string): string {
  for (const file of Object.values(bundle)) {
    if (file.type === "chunk" && file.moduleIds.some((id) => id.endsWith(module))) return file.fileName;
  }
  throw new Error(`The build has no chunk for ${module}.`);
}

function fontOf(bundle: Bundle, face: string): string {
  const name = Object.keys(bundle).find((file) => file.includes(`/${face}-`));
  if (!name) throw new Error(`The build has no font file "${face}".`);
  return name;
}

/** A chunk's file after those that it imports. */
function withImports(bundle: Bundle, name: string, seen = new Set<string>()): Set<string> {
  const chunk = bundle[name];
  if (chunk?.type !== "chunk" || seen.has(name)) return seen;
  for (const imported of chunk.imports) withImports(bundle, imported, seen);
  return seen.add(name);
}

function stylesOf(bundle: Bundle, chunks: Iterable<string>): string[] {
  return [...chunks].flatMap((name) => {
    const chunk = bundle[name];
    return chunk?.type === "chunk" ? [...(chunk.viteMetadata?.importedCss ?? [])] : [];
  });
}

const pageIn = (html: string): SitePage | null => {
  const named = /\bdata-page="(?<page>\w+)"/u.exec(html)?.groups?.page ?? "";
  return named in modules ? (named as SitePage) : null;
};

/** What Vite has written into the head for the entry. */
const written =
  /\s*<script type="module"[^>]*><\/script>|\s*<link rel="(?:modulepreload|stylesheet)"[^>]*>/gu;

type Link = (rel: string, name: string) => string;

/** What the first map needs, after all that the page needs: else one file would lead to the next while the line stands still. */
function mapLinks(bundle: Bundle, named: ReadonlySet<string>, link: Link): string[] {
  const chunks = new Set(map.flatMap((module) => [...withImports(bundle, chunkOf(bundle, module))]));
  const more = [...chunks].filter((name) => !named.has(name));
  return [
    link('preload" as="fetch" fetchpriority="low', `data/${atlasName}/areas.json`),
    ...more.map((name) => link('modulepreload" fetchpriority="low', name)),
    ...stylesOf(bundle, more).map((name) => link('preload" as="style" fetchpriority="low', name)),
  ];
}

interface Links {
  readonly head: readonly string[];
  /** At the end of the page: what it is painted with comes first. */
  readonly end: readonly string[];
}

function linksFor(bundle: Bundle, html: string, page: SitePage): Links {
  const root = /\bdata-root="(?<root>[^"]*)"/u.exec(html)?.groups?.root ?? "./";
  // By its module: Vite may write a script for each part of the entry, or one for all.
  const entry = chunkOf(bundle, entryModule);
  const chunks = withImports(bundle, entry);
  const isWhole = page !== "explore" || /<article [^>]*data-card=/u.test(html);
  withImports(bundle, chunkOf(bundle, modules[page]), chunks);
  if (page === "explore" && isWhole) withImports(bundle, chunkOf(bundle, card), chunks);
  const data = ["opening.json", ...(isWhole ? ["atlas.json"] : [])];
  const link: Link = (rel, name) => `<link rel="${rel}" crossorigin href="${root}${name}">`;
  const head = [
    ...[...faces, ...alsoSeen[page]].map((face) =>
      link('preload" as="font" type="font/woff2', fontOf(bundle, face)),
    ),
    // It waits for the page itself: a browser would run it in the turn in which it ends reading and lays the page out.
    `<script type="module" async crossorigin src="${root}${entry}"></script>`,
    ...[...chunks].filter((name) => name !== entry).map((name) => link("modulepreload", name)),
    ...[...new Set(stylesOf(bundle, chunks))].map((name) => link("stylesheet", name)),
    ...data.map((name) => link('preload" as="fetch', `data/${atlasName}/${name}`)),
  ];
  return { head, end: pagesWithMap.has(page) ? mapLinks(bundle, chunks, link) : [] };
}

/**
 * Lets each page's HTML name all that its first view needs, in the order in which it is needed: its faces, the page's
 * code, its style sheets, the data. Otherwise the browser would learn of each from the one before.
 */
export function firstView(): Plugin {
  return {
    name: "claimlines:first-view",
    apply: "build",
    enforce: "post",
    generateBundle: {
      order: "post",
      handler(_options, bundle) {
        for (const file of Object.values(bundle)) {
          if (file.type !== "asset" || !file.fileName.endsWith(".html")) continue;
          const html = String(file.source);
          const page = pageIn(html);
          if (!page) continue;
          const { head, end } = linksFor(bundle, html, page);
          file.source = html
            .replace(written, "")
            .replace(/\s*<\/head>/u, () => ["", ...head].join("\n    ").concat("\n  </head>"))
            .replace(/\s*<\/body>/u, () => ["", ...end].join("\n    ").concat("\n  </body>"));
        }
      },
    },
  };
}
