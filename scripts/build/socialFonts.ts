import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { fontFiles } from "#publish/social/cardFonts.ts";

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

/** The tables of a WOFF 1.0 file, inflated (W3C, WOFF File Format 1.0, 4 and 5). */
function tablesOf(woff: Buffer): Table[] {
  return Array.from({ length: woff.readUInt16BE(12) }, (_, place) => {
    const entry = 44 + 20 * place;
    const [offset, packed, size] = [4, 8, 12].map((field) => woff.readUInt32BE(entry + field)) as [
      number,
      number,
      number,
    ];
    const data = woff.subarray(offset, offset + packed);
    return {
      tag: woff.toString("latin1", entry, entry + 4),
      data: packed < size ? inflateSync(data) : data,
    };
  });
}

/** Tables as an OpenType file. Nobody reads its checksums here, so they stay zero. */
function openType(flavour: Buffer, tables: readonly Table[]): Buffer {
  const header = Buffer.alloc(12 + 16 * tables.length);
  flavour.copy(header);
  header.writeUInt16BE(tables.length, 4);
  let offset = header.length;
  const padded = tables.map(({ tag, data }, place) => {
    const entry = 12 + 16 * place;
    header.write(tag, entry, "latin1");
    header.writeUInt32BE(offset, entry + 8);
    header.writeUInt32BE(data.length, entry + 12);
    const whole = Buffer.concat([data, Buffer.alloc((4 - (data.length % 4)) % 4)]);
    offset += whole.length;
    return whole;
  });
  return Buffer.concat([header, ...padded]);
}

async function readFont(root: string, file: string): Promise<Uint8Array> {
  const font = await readFile(join(root, "node_modules", file));
  return file.endsWith(".woff") ? openType(font.subarray(4, 8), tablesOf(font)) : font;
}

/** The fonts of the social pictures, unpacked: from packages, so that a picture is the same on every computer. */
export const socialFonts = (root: string): Promise<Uint8Array[]> =>
  Promise.all(fontFiles.map((file) => readFont(root, file)));
