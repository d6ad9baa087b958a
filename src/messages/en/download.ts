const claims = (count: number) => (count === 1 ? "1 claim" : `${count} claims`);

export const download = {
  title: "Download",
  close: "Close",
  extent: "Which claims",
  extents: {
    shown: (count: number) => `What is shown: ${claims(count)}`,
    all: (count: number) => `All: ${claims(count)}`,
  },
  data: "Data",
  pictures: "Picture of the map",
  formats: {
    geojson: {
      name: "GeoJSON",
      note: "A feature a claim, with level, denials, dates and places as exactly as they are known. Linked Places, with the codes of UCDP and ACLED.",
    },
    csv: { name: "CSV", note: "A row a statement, for spreadsheets." },
    dictionary: { name: "Dictionary", note: "What each column of the CSV means." },
    json: { name: "JSON", note: "The whole atlas as this page has it, with every reason and source." },
    svg: {
      name: "SVG",
      note: "With the claims by number, level and status, all signs in words, caveat, date and address drawn in. Its fonts are inside.",
    },
    png: { name: "PNG", note: "The same in pixels, 1200 wide." },
    png2: { name: "PNG, 2×", note: "The same, 2400 wide, for print." },
  },
  width: {
    name: "PNG, own size",
    label: (least: number, most: number) => `Pixels across, ${least} to ${most}`,
  },
  preparing: "The file is being made.",
  saved: (name: string) => `Saved as ${name}.`,
  failed: (detail: string) => `The file could not be made. The browser said: “${detail}”`,
  caveat:
    "Every file says of each claim how things stand, who denies it and at which level. Please do not take that away.",
  picture: {
    title: (title: string, count: number) => `${title}: ${claims(count)}, reported, unverified`,
    claims: "The claims",
    layers: "Layers",
    levels: "Levels",
    claim: (id: string, level: string, standing: string) => `${id.toUpperCase()}, ${level}. ${standing}.`,
    outside: "Not on this map.",
    made: (version: string, day: string) => `Data ${version}, drawn on ${day}`,
  },
};
