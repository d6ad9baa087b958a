/** The files of an atlas as texts, by their names in its folder: "claims.json", "stories/raid.json". */
export type AtlasFiles = ReadonlyMap<string, string>;
