/**
 * A tile of GeoJSON is made when it is asked for. On the way down to one only the edges of those above and beside it are
 * needed, which nobody asks for; what lies in them is kept, should the map be zoomed out.
 */
export const tilesWhenAsked: readonly (readonly [text: string, instead: string])[] = [
  [
    "function createTile(",
    `function outlined(features, z, x, y) {
	const tile = { features: null, source: null, x, y, z, minX: 2, minY: 1, maxX: -1, maxY: 0 };
	for (const { minX, minY, maxX, maxY } of features) {
		tile.minX = Math.min(tile.minX, minX);
		tile.minY = Math.min(tile.minY, minY);
		tile.maxX = Math.max(tile.maxX, maxX);
		tile.maxY = Math.max(tile.maxY, maxY);
	}
	return tile;
}
function filled(tile, options) {
	const { features, source, x, y, z } = tile;
	return features ? tile : Object.assign(tile, createTile(source, z, x, y, options), { source });
}
function createTile(`,
  ],
  [
    "this.tiles[id] = createTile(features, z, x, y, options);",
    "this.tiles[id] = outlined(features, z, x, y);",
  ],
  ["if (z === options.indexMaxZoom || tile.numPoints <= options.indexMaxPoints) continue;", "continue;"],
  ["\t\t\ttile.source = null;\n", ""],
  [
    "if (this.tiles[id]) return transformTile(this.tiles[id], extent);",
    "if (this.tiles[id]) return transformTile(filled(this.tiles[id], this.options), extent);",
  ],
  [
    "\t\treturn transformTile(this.tiles[id], extent);",
    "\t\treturn transformTile(filled(this.tiles[id], this.options), extent);",
  ],
];
