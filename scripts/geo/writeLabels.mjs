import { mkdirSync, writeFileSync } from "node:fs";

export const languages = ["en", "ru", "ar", "fa", "ur"];

function inOne({ properties, ...feature }, language) {
  const { kind, rank, unit, iso } = properties;
  const name = properties[`name:${language}`] ?? properties["name:en"];
  return { ...feature, properties: { kind, rank, unit, iso, name } };
}

/** Writes the labels in a file for each language, which name each place once. */
export function writeLabels(folder, labels) {
  mkdirSync(folder, { recursive: true });
  for (const language of languages) {
    const features = labels.map((label) => inOne(label, language));
    writeFileSync(
      new URL(`${language}.geojson`, folder),
      JSON.stringify({ type: "FeatureCollection", features }),
    );
  }
}
