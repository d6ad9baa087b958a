import { placePrecisions } from "#domain/claimFacts.ts";
import { digits, letters } from "#domain/schema/vocabulary.ts";
import { type Camera, type Shareable, type ThemeChoice, themeChoices } from "./choices.ts";
import { type Codec, several, single } from "./codec.ts";

const layerList = several<string>("layers", ({ layers }) => layers);
const noLayers = "none";

/** As other lists, but that no layer at all can be asked for, and is then said. */
const layers: Codec<readonly string[] | null> = {
  key: layerList.key,
  read(texts, known) {
    if (texts.length === 1 && texts[0] === noLayers) return { kind: "valid", value: [] };
    const found = layerList.read(texts, known);
    const isNothingLeft = found.kind === "invalid" && found.value.length === 0;
    return isNothingLeft ? { ...found, value: null } : found;
  },
  write: (value) => (value?.length === 0 ? noLayers : (value?.join(",") ?? null)),
};

const cameraForm =
  /^(?<zoom>\d{1,2}(?:\.\d+)?)\/(?<latitude>-?\d{1,2}(?:\.\d+)?)\/(?<longitude>-?\d{1,3}(?:\.\d+)?)$/u;

function readCamera(text: string): Camera | undefined {
  const parts = cameraForm.exec(text)?.groups;
  if (!parts) return undefined;
  const [zoom, latitude, longitude] = [Number(parts.zoom), Number(parts.latitude), Number(parts.longitude)];
  const isOnEarth = zoom <= 24 && Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
  return isOnEarth ? { zoom, latitude, longitude } : undefined;
}

/** A metre of longitude is no information: four digits at most, without trailing noughts. */
const short = (value: number, fraction: number) => String(Number(value.toFixed(fraction)));
const printCamera = (camera: Camera | null) =>
  camera === null
    ? ""
    : [short(camera.zoom, 2), short(camera.latitude, 4), short(camera.longitude, 4)].join("/");

const deniedWords = { yes: "denied", no: "not-denied" } as const;

/** Where each shared choice stands in an address. */
export const codecs = {
  claim: single<string | null>("claim", null, (text, { claims }) => claims.find((id) => id === text), String),
  layers,
  letters: several("letter", () => letters),
  digits: several("digit", () => digits),
  denied: single<Shareable["denied"]>(
    "denied",
    "any",
    (text) => (text === "yes" || text === "no" ? deniedWords[text] : undefined),
    (value) => (value === "denied" ? "yes" : "no"),
  ),
  precisions: several("place", () => placePrecisions),
  search: single("q", "", (text) => text),
  paragraph: single<number | null>("paragraph", null, (text, { paragraphs }) =>
    paragraphs.find((number) => String(number) === text),
  ),
  theme: single<ThemeChoice>("theme", "system", (text) => themeChoices.find((theme) => theme === text)),
  camera: single<Camera | null>("map", null, readCamera, printCamera),
} satisfies { [K in keyof Shareable]: Codec<Shareable[K]> };
