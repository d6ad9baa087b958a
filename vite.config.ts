import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { atlasFiles } from "./scripts/build/atlasFiles.ts";
import { maplibreFromSource } from "./scripts/build/maplibreFromSource.ts";
import { pages } from "./scripts/build/pages.ts";

export default defineConfig({
  base: "./",
  plugins: [maplibreFromSource(), react(), atlasFiles(), pages()],
  worker: { format: "es" },
  build: { target: "es2022", sourcemap: true, chunkSizeWarningLimit: 1200 },
});
