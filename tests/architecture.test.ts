import { existsSync } from "node:fs";
import { basename, extname } from "node:path";
import { describe, expect, it } from "vitest";
import { findCircles } from "#domain/check/findCircles.ts";
import {
  featureOf,
  type NamedImport,
  roomOf,
  sourceFiles,
  targetOf,
  withoutComments,
} from "./sourceFiles.ts";

const source = sourceFiles("src");
const everything = [...source, ...sourceFiles("tests"), ...sourceFiles("scripts")];
const imports = source.flatMap((file) => file.imports);

/** Each room with those that it may import. */
const rooms: Readonly<Record<string, readonly string[]>> = {
  domain: [],
  theme: ["domain"],
  messages: ["domain"],
  load: ["domain"],
  store: ["domain"],
  map: ["domain", "theme"],
  ui: ["domain", "theme", "messages", "store", "map"],
  publish: ["domain", "theme", "messages", "ui"],
  app: ["domain", "theme", "messages", "load", "store", "map", "ui"],
};

/** Packages that only some rooms may name; the longest name that fits counts. */
const owners: Readonly<Record<string, readonly string[]>> = {
  "@turf/": ["domain"],
  edtf: ["domain"],
  valibot: ["domain", "load"],
  "d3-geo": ["domain"],
  "d3-time": ["domain"],
  "topojson-client": ["domain"],
  "workbox-precaching": ["load"],
  "workbox-routing": ["load"],
  zustand: ["store", "ui"],
  "maplibre-gl": ["map"],
  "@maplibre/": ["map"],
  react: ["ui", "app", "publish"],
  "react-dom": ["ui", "app"],
  "react-dom/server": ["publish"],
  "react-dom/client": ["app"],
  "lucide-react": ["ui"],
  "@fontsource-variable/": ["theme", "map"],
};

/** All that these rooms may name of packages: they hold no more than what they stand on. */
const onlyPackages: Readonly<Record<string, readonly string[]>> = {
  domain: [
    "@turf/",
    "d3-geo",
    "d3-time",
    "edtf",
    "geojson",
    "topojson-client",
    "topojson-specification",
    "valibot",
  ],
  messages: [],
  theme: ["@fontsource-variable/"],
};

const said = ({ from, name }: NamedImport) => `${from} names ${name}`;
const fits = (name: string, owned: string) =>
  name === owned || name.startsWith(owned.endsWith("/") ? owned : `${owned}/`);
const packages = imports.filter((each) => targetOf(each) === null);
const inside = imports.flatMap((each) => {
  const to = targetOf(each);
  return to === null ? [] : [{ each, to }];
});

describe("a room of the house", () => {
  it("is one of those that are known", () => {
    expect([...new Set(source.map(({ path }) => roomOf(path)))].filter((room) => !(room in rooms))).toEqual(
      [],
    );
  });

  it("imports only the rooms below it", () => {
    const upwards = inside.filter(({ each, to }) => {
      const room = roomOf(each.from);
      return roomOf(to) !== room && !rooms[room]?.includes(roomOf(to));
    });
    expect(upwards.map(({ each }) => said(each))).toEqual([]);
  });

  it("is named by # from other rooms, and never by ..", () => {
    const climbing = inside.filter(
      ({ each, to }) => each.name.startsWith(".") && roomOf(to) !== roomOf(each.from),
    );
    expect(climbing.map(({ each }) => said(each))).toEqual([]);
  });

  it("leaves packages to the rooms that own them", () => {
    const taken = packages.filter(({ from, name }) => {
      const owned = Object.keys(owners)
        .filter((each) => fits(name, each))
        .sort((a, b) => b.length - a.length)[0];
      return owned !== undefined && !owners[owned]?.includes(roomOf(from));
    });
    expect(taken.map(said)).toEqual([]);
  });

  it.each(Object.entries(onlyPackages))("%s names no other packages than its own", (room, allowed) => {
    const others = packages.filter(
      ({ from, name }) => roomOf(from) === room && !allowed.some((each) => fits(name, each)),
    );
    expect(others.map(said)).toEqual([]);
  });

  it("runs in a browser: none names what only Node has", () => {
    expect(packages.filter(({ name }) => name.startsWith("node:")).map(said)).toEqual([]);
  });
});

describe("the map", () => {
  const isAhead = (to: string) => to.startsWith("src/map/ahead/");

  it("is loaded in one place, lazily; all others know its types alone, and what is done before it is there", () => {
    const knowing = inside.filter(
      ({ each, to }) =>
        roomOf(to) === "map" && roomOf(each.from) !== "map" && each.kind !== "type" && !isAhead(to),
    );
    const loading = knowing.filter(
      ({ each }) => each.kind !== "lazy" || !each.from.startsWith("src/ui/map-pane/"),
    );
    expect(loading.map(({ each }) => said(each))).toEqual([]);
  });
});

describe("a feature", () => {
  it("imports no other feature, save the kit", () => {
    const across = inside.filter(
      ({ each, to }) =>
        roomOf(each.from) === "ui" &&
        roomOf(to) === "ui" &&
        featureOf(to) !== featureOf(each.from) &&
        featureOf(to) !== "kit",
    );
    expect(across.map(({ each }) => said(each))).toEqual([]);
  });
});

describe("an import", () => {
  it("leads to a file, named with its extension", () => {
    const lost = inside.filter(({ to }) => extname(to) === "" || !existsSync(to));
    expect(lost.map(({ each }) => said(each))).toEqual([]);
  });

  it("makes no circle", () => {
    const links = new Map(source.map(({ path }) => [path, [] as string[]]));
    for (const { each, to } of inside) if (each.kind === "value") links.get(each.from)?.push(to);
    expect(findCircles(links).map((circle) => circle.join(" → "))).toEqual([]);
  });
});

const stem = (path: string) => basename(path).replace(/\..*$/u, "");
const paths = everything.map(({ path }) => path);

describe("a file", () => {
  it("is not called by what says nothing", () => {
    const empty = new Set(["index", "utils", "util", "helpers", "helper", "common", "types", "misc"]);
    expect(paths.filter((path) => path.split("/").some((part) => empty.has(stem(part))))).toEqual([]);
  });

  it("is in camelCase, or in PascalCase where it is a component, in folders in kebab-case", () => {
    const misnamed = paths.filter((path) => {
      const folders = path.split("/").slice(0, -1);
      const isComponent = path.endsWith(".tsx") || path.endsWith(".module.css");
      const named = isComponent ? /^[A-Za-z][A-Za-z0-9]*$/u : /^[a-z][A-Za-z0-9]*$/u;
      return !named.test(stem(path)) || !folders.every((folder) => /^[a-z0-9]+(-[a-z0-9]+)*$/u.test(folder));
    });
    expect(misnamed).toEqual([]);
  });

  it("of a component exports what it is named for", () => {
    const components = source.filter(({ path }) => path.endsWith(".tsx") && /^[A-Z]/u.test(stem(path)));
    const other = components.filter(
      ({ path, text }) =>
        !new RegExp(`^export (?:async )?(?:function|const|class) ${stem(path)}\\b`, "mu").test(text),
    );
    expect(other.map(({ path }) => path)).toEqual([]);
  });

  it("has no default export, and is no list of what others export", () => {
    const found = source.filter(({ path, text }) => {
      const code = withoutComments(text);
      const forwards = /^export\s+(?:type\s+)?(?:\*|\{[^}]*\})\s*from\b/mu.test(code);
      return forwards || (!path.endsWith(".d.ts") && /^export\s+default\b/mu.test(code));
    });
    expect(found.map(({ path }) => path)).toEqual([]);
  });

  const linesOf = (text: string) => text.trimEnd().split("\n").length;

  it("has at most 300 lines", () => {
    const long = everything.filter(({ text }) => linesOf(text) > 300);
    expect(long.map(({ path, text }) => `${path}: ${linesOf(text)}`)).toEqual([]);
  });

  it("has at most 60 lines as a rule", () => {
    const lengths = source.map(({ text }) => linesOf(text)).sort((a, b) => a - b);
    expect(lengths[Math.floor(lengths.length / 2)]).toBeLessThanOrEqual(60);
  });
});

describe("only one room", () => {
  // A mask is not seen: of its colours only the opacity counts.
  const seen = (text: string) => withoutComments(text).replace(/\bmask(?:-image)?:[^;]*;/gu, "");
  const naming = (pattern: RegExp, but: (path: string) => boolean) =>
    source.filter(({ path, text }) => !but(path) && pattern.test(seen(text))).map(({ path }) => path);

  // MapLibre asks for the map's files itself; the one picture that it is handed is asked for beside it.
  const mapPicture = "src/map/loadPicture.ts";

  it("fetches: load, and the map its picture", () => {
    const isAllowed = (path: string) => roomOf(path) === "load" || path === mapPicture;
    expect(naming(/\bfetch\(|\bXMLHttpRequest\b|\bsendBeacon\b/u, isAllowed)).toEqual([]);
  });

  it("remembers: store", () => {
    const memory = /\b(?:localStorage|sessionStorage|indexedDB|document\.cookie)\b/u;
    expect(naming(memory, (path) => roomOf(path) === "store")).toEqual([]);
  });

  it("writes colours: theme", () => {
    const colour = /#(?:[0-9a-f]{3,4}|[0-9a-f]{6}|[0-9a-f]{8})\b(?![-/])|\b(?:rgba?|hsla?|oklch|oklab)\(/iu;
    expect(naming(colour, (path) => roomOf(path) === "theme")).toEqual([]);
  });

  it("and none puts text into a page as HTML, but for what React itself has written at build", () => {
    const builtHtml = ["src/ui/static-map/StillMap.tsx", "src/app/embed/placeContent.ts"];
    expect(
      naming(
        /\b(?:innerHTML|outerHTML|insertAdjacentHTML|dangerouslySetInnerHTML|setHTML|DOMParser)\b/u,
        (path) => builtHtml.includes(path),
      ),
    ).toEqual([]);
  });
});
