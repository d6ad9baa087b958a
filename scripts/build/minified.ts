import { type BuildOptions, minify, type Plugin } from "vite";

/** How all scripts of the site are made small: by Terser, which finds more where Oxc has been before. */
export const minified = {
  minify: "terser",
  terserOptions: { ecma: 2022, safari10: false, compress: { passes: 3 }, format: { comments: false } },
} as const satisfies BuildOptions;

/** Has Oxc, Vite's own, make each script small before Terser does. */
export const minifiedFirst = (): Plugin => ({
  name: "claimlines:minified-first",
  apply: "build",
  async renderChunk(code, { fileName }, { format }) {
    const made = await minify(fileName, code, { module: format === "es", sourcemap: true });
    if (made.errors.length > 0) throw new Error(made.errors.map(({ message }) => message).join("\n"));
    return { code: made.code, map: made.map ?? null };
  },
});
