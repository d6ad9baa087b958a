/** What the basemap must say under every map and picture. The full words are in public/geo/SOURCES.md. */
export const attribution = {
  land: "Natural Earth",
  places: "GeoNames CC BY 4.0",
  relief:
    "Relief: derived from the SRTM height tiles of KDE Marble (NASA/JPL SRTM30; stated public domain), Debian marble-qt-data 22.12.3",
  borders: "Dashed borders are disputed",
} as const;
