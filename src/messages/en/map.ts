export const map = {
  title: "Map of the claims",
  zoomIn: "Zoom in",
  zoomOut: "Zoom out",
  reset: "Show the whole map",
  signs: "Signs",
  closeSigns: "Close",
  loading: "The map is loading.",
  choose: (count: number) => `${count} claims lie here`,
  listStays: "The list and the cards have everything.",
  failures: {
    "no-webgl": "This browser cannot draw the map: it has no WebGL.",
    "context-lost": "The graphics card stopped drawing the map.",
    "worker-blocked": "This browser or network blocks the part that prepares the map.",
    "tiles-missing": "Parts of the background map could not be loaded. The claims are drawn all the same.",
    "areas-missing":
      "The outlines of provinces and countries could not be loaded, so the map cannot be drawn.",
  },
  retry: "Try the map again",
  words: {
    destinationNotStated: "destination not stated",
    originNotStated: "origin not stated",
    radius: (kilometres: number) => `about ${kilometres} km`,
    severalClaims: (count: number) => (count === 1 ? "1 claim" : `${count} claims`),
    severalDenied: (count: number, denied: number) =>
      `${count === 1 ? "1 claim" : `${count} claims`}, ${denied} denied`,
    attribution: "Natural Earth, GeoNames CC BY 4.0. Dashed border: disputed",
    /** By MapLibre's own keys. */
    controls: {
      "Map.Title": "Map of reported movements",
      "AttributionControl.ToggleAttribution": "Where the map comes from",
      "CooperativeGesturesHandler.WindowsHelpText": "Hold Ctrl and scroll to zoom the map",
      "CooperativeGesturesHandler.MacHelpText": "Hold ⌘ and scroll to zoom the map",
      "CooperativeGesturesHandler.MobileHelpText": "Move the map with two fingers",
      "ScaleControl.Meters": "m",
      "ScaleControl.Kilometers": "km",
    } as Readonly<Record<string, string>>,
  },
};
