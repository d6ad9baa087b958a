import { writeFileSync } from "node:fs";
import { crc32, deflateSync } from "node:zlib";

const size = 20;
// How a signed distance is packed into alpha: 8 px either way, the edge at three quarters.
const alphaAt = (distance, ratio) =>
  Math.max(0, Math.min(255, Math.round(255 * (0.75 - distance / (8 * ratio)))));

// Radii in CSS pixels: a dot, and a ring by its middle line and half its stroke.
const icons = [
  ["city", (r) => r - 1.6],
  ["capital", (r) => Math.abs(r - 3) - 0.6],
];

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type), data]);
  const framed = Buffer.alloc(body.length + 8);
  framed.writeUInt32BE(data.length);
  body.copy(framed, 4);
  framed.writeUInt32BE(crc32(body), body.length + 4);
  return framed;
}

/** A PNG of white pixels with the given alpha. */
function png(width, height, alpha) {
  const rows = Buffer.alloc(height * (1 + width * 4), 255);
  for (let y = 0; y < height; y++) {
    rows[y * (1 + width * 4)] = 0;
    for (let x = 0; x < width; x++) rows[y * (1 + width * 4) + 1 + x * 4 + 3] = alpha(x, y);
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width);
  header.writeUInt32BE(height, 4);
  header.set([8, 6, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk("IHDR", header),
    chunk("IDAT", deflateSync(rows, { level: 9 })),
    chunk("IEND", Buffer.alloc(0)),
  ]);
}

/** The dot and the ring of places, as signed distances, so that the style gives them their colour. */
export function writeSprite(folder) {
  for (const [ratio, suffix] of [
    [1, ""],
    [2, "@2x"],
  ]) {
    const cell = size * ratio;
    const image = png(cell * icons.length, cell, (x, y) => {
      const [, distance] = icons[Math.floor(x / cell)];
      const r = Math.hypot((x % cell) + 0.5 - cell / 2, y + 0.5 - cell / 2) / ratio;
      return alphaAt(distance(r) * ratio, ratio);
    });
    const entry = (i) => ({ x: i * cell, y: 0, width: cell, height: cell, pixelRatio: ratio, sdf: true });
    const index = Object.fromEntries(icons.map(([name], i) => [name, entry(i)]));
    writeFileSync(new URL(`sprite${suffix}.png`, folder), image);
    writeFileSync(new URL(`sprite${suffix}.json`, folder), JSON.stringify(index));
  }
}
