/** The code of the live map, which is asked for when it is wanted. */
export const loadMap = () => import("#map/mountMap.ts");

/** What can be worked out for it before its code is there. */
export const loadAhead = () => import("#map/ahead/viewAhead.ts");
