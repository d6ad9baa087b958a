import { toJsonSchema } from "@valibot/to-json-schema";
import { array, type GenericSchema } from "valibot";
import { listFiles, listKeys } from "#domain/check/fileKinds.ts";
import { about, translation } from "#domain/schema/atlas.ts";
import { story } from "#domain/schema/story.ts";

/** Names of the schema files in data/schema, with what they describe. */
const described: readonly (readonly [string, string, GenericSchema])[] = [
  ["atlas.schema.json", "atlas.json: what the atlas is", about],
  ...listKeys.map((key): readonly [string, string, GenericSchema] => {
    const { file, noun, schema } = listFiles[key];
    return [file.replace(/json$/u, "schema.json"), `${file}: a list, one ${noun} an entry`, array(schema)];
  }),
  ["story.schema.json", "stories/*.json: one story", story],
  ["i18n.schema.json", "i18n/*.json: translations by kind, id and field", translation],
];

/** The JSON Schema files that let a text editor complete and underline, by file name. */
export function jsonSchemaTexts(): ReadonlyMap<string, string> {
  return new Map(
    described.map(([name, title, schema]) => {
      // Trimming has no word in JSON Schema, and changes nothing that it describes.
      const { $schema, ...rest } = toJsonSchema(schema, { typeMode: "input", ignoreActions: ["trim"] });
      return [name, `${JSON.stringify({ $schema, title, ...rest }, null, 2)}\n`];
    }),
  );
}
