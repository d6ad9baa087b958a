/** What a frame shows: everything, some layers, one claim, or a story (at one of its steps). */
export type FrameSubject =
  | { readonly kind: "atlas" }
  | { readonly kind: "layers"; readonly layers: readonly string[] }
  | { readonly kind: "claim"; readonly claim: string }
  | { readonly kind: "story"; readonly story: string; readonly step: string | null };

export const frameThemes = ["system", "light", "dark"] as const;
export type FrameTheme = (typeof frameThemes)[number];

/** When a frame loads the map that can be moved: once it is seen, or only when somebody asks for it. */
export const frameLoads = ["auto", "click"] as const;
export type FrameLoad = (typeof frameLoads)[number];

/** All that a frame in another page can be asked for. There is nothing in it that hides a level or a denial. */
export interface FrameAsk {
  readonly subject: FrameSubject;
  readonly theme: FrameTheme;
  readonly load: FrameLoad;
  /** The version of the data that the frame stays with; null follows the newest. */
  readonly version: string | null;
  /** The day (ISO 8601) as of which it is told; null is with all that has been said since. */
  readonly day: string | null;
  /** The reader's language (BCP 47); null is the site's own. */
  readonly lang: string | null;
}

/** Where a frame is asked for nothing but its subject. */
export const usualAsk: Omit<FrameAsk, "subject"> = {
  theme: "system",
  load: "auto",
  version: null,
  day: null,
  lang: null,
};

/** The parameters of `/embed/`, in the order in which an address names them; attributes of the element too. */
export const frameParameters = [
  "claim",
  "layers",
  "story",
  "step",
  "day",
  "version",
  "theme",
  "load",
  "lang",
] as const;
export type FrameParameter = (typeof frameParameters)[number];
