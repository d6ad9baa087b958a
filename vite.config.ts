import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasFiles } from "./scripts/build/atlasFiles.ts";
import { compiledAhead } from "./scripts/build/compiledAhead.ts";
import { compressed } from "./scripts/build/compressed.ts";
import { csp } from "./scripts/build/csp.ts";
import { edition } from "./scripts/build/edition.ts";
import { firstScriptInside } from "./scripts/build/first-paint/firstScript.ts";
import { stylesInside } from "./scripts/build/first-paint/stylesInside.ts";
import { firstView } from "./scripts/build/firstView.ts";
import { frames } from "./scripts/build/frames.ts";
import { maplibreFromSource } from "./scripts/build/maplibreFromSource.ts";
import { minified, minifiedFirst } from "./scripts/build/minified.ts";
import { missing } from "./scripts/build/missing.ts";
import { offline } from "./scripts/build/offline.ts";
import { pages } from "./scripts/build/pages.ts";
import { pagesFrom } from "./scripts/build/pagesFrom.ts";
import { placesWorker } from "./scripts/build/placesWorker.ts";
import { publishedFiles } from "./scripts/build/publishedFiles.ts";
import { sharedCode } from "./scripts/build/sharedCode.ts";
import { shortNames } from "./scripts/build/shortNames.ts";

export default defineConfig({
  base: "./",
  css: { modules: shortNames(import.meta.dirname) },
  plugins: [
    maplibreFromSource(),
    placesWorker(),
    react(),
    firstScriptInside(),
    csp(),
    atlasFiles(),
    pages(),
    publishedFiles(),
    // In none of these does a level stand, save where it is to be shown.
    pagesFrom("classroom.html", "classroomRenderer"),
    frames(),
    pagesFrom("paper.html", "paperRenderer"),
    missing(),
    firstView(),
    edition(),
    stylesInside(),
    minifiedFirst(),
    compiledAhead(),
    compressed(),
    offline(),
  ],
  worker: { format: "es" },
  build: {
    target: "es2022",
    ...minified,
    sourcemap: true,
    // Every browser of the target knows the link itself.
    modulePreload: { polyfill: false },
    chunkSizeWarningLimit: 1200,
    rolldownOptions: {
      input: ["index.html", "classroom.html", "paper.html", "missing.html"],
      output: { codeSplitting: { groups: sharedCode } },
    },
  },
});
