import type { AtlasFiles } from "#domain/check/atlasFiles.ts";
import { checkAtlas } from "#domain/check/checkAtlas.ts";
import { faultText } from "#domain/check/fault.ts";

/** The areas of which these tests pretend that there are outlines. */
export const areas: ReadonlySet<string> = new Set(["AF", "PK", "AF-BDG", "AF-FYB", "SY-DY"]);

export const faultLines = (files: AtlasFiles) => checkAtlas(files, { areas }).faults.map(faultText);
export const warningLines = (files: AtlasFiles) => checkAtlas(files, { areas }).warnings.map(faultText);
