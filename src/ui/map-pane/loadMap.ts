/** The code of the live map, which is asked for when it is wanted. */
export const loadMap = () => import("#map/mountMap.ts");
