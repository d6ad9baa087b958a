import { areProgramsBuilt, type Configuration, type DrawingMap } from "./programsAhead.ts";

interface WaitingMap extends DrawingMap {
  readonly _styleDirty: boolean;
  readonly _sourcesDirty: boolean;
  loaded(): boolean;
}

/**
 * Whether a map that has not drawn yet should wait: until its programs are built and all that it shows is there. The
 * static map lies over it, nobody would see frames of half a map, and each would take as long as the whole. Nor do its
 * words look for their places before: they would all look again with each tile that comes.
 */
export function isTooEarly(map: WaitingMap, Configuration: Configuration): boolean {
  const isBuilt = areProgramsBuilt(map, Configuration);
  const isDirty = map._styleDirty || map._sourcesDirty;
  // What is still on its way asks for a frame when it comes, and so do programs when they are built.
  if (isDirty) map.triggerRepaint();
  return isDirty || !isBuilt || !map.loaded();
}
