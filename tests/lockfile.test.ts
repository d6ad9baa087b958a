import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";

interface LockedPackage {
  readonly version?: string;
  readonly resolved?: string;
  readonly integrity?: string;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const read = (name: string) =>
  JSON.parse(readFileSync(new URL(`../${name}`, import.meta.url), "utf8")) as unknown;
const { packages } = read("package-lock.json") as { packages: Record<string, LockedPackage> };
const names = Object.keys(packages);
const nameOf = (path: string) => path.slice(path.lastIndexOf("node_modules/") + "node_modules/".length);

/** What runs as machine code, by the beginning of its packages' names. */
const native = [
  "@biomejs/cli-",
  "@esbuild/",
  "@oxc-parser/binding-",
  "@oxc-resolver/binding-",
  "@rolldown/binding-",
  "@typescript/typescript-",
  "lightningcss-",
];
const systems = ["darwin-arm64", "darwin-x64", "linux-arm64", "linux-x64", "win32-x64"];

describe("the lock file", () => {
  it.each(native)("holds %s for macOS, Windows and Linux", (beginning) => {
    const locked = names.map(nameOf).filter((name) => name.startsWith(beginning));
    const missing = systems.filter(
      (system) =>
        !locked.some((name) => name === beginning + system || name.startsWith(`${beginning}${system}-`)),
    );
    expect(missing).toEqual([]);
  });

  it("knows of no other machine code that would need a package for each system", () => {
    const isForSystem = (name: string) => /(?:darwin|win32|linux)-(?:x64|arm64)/u.test(name);
    const others = names
      .map(nameOf)
      .filter((name) => isForSystem(name) && !native.some((beginning) => name.startsWith(beginning)));
    expect(others).toEqual([]);
  });

  it("holds every package that another may need, so that npm ci passes everywhere", () => {
    const locked = new Set(names.map(nameOf));
    const missing = names.flatMap((path) =>
      Object.keys(packages[path]?.optionalDependencies ?? {})
        .filter((name) => !locked.has(name))
        .map((name) => `${nameOf(path)} needs ${name}`),
    );
    expect(missing).toEqual([]);
  });

  it("names no registry, so that everybody’s own is asked", () => {
    expect(names.filter((path) => packages[path]?.resolved !== undefined)).toEqual([]);
  });

  it("says of every package what it must be", () => {
    expect(names.filter((path) => path !== "" && packages[path]?.integrity === undefined)).toEqual([]);
  });

  it.each([
    ["dependencies", "maplibre-gl", "6.17.0"],
    ["devDependencies", "@biomejs/biome", "2.5.15"],
  ] as const)("has of the %s %s exactly %s", (kind, name, version) => {
    const asked = read("package.json") as LockedPackage;
    expect(asked[kind]?.[name]).toBe(version);
    expect(packages[""]?.[kind]?.[name]).toBe(version);
    expect(packages[`node_modules/${name}`]?.version).toBe(version);
  });
});
