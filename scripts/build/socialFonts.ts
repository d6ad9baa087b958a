import { readFile } from "node:fs/promises";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { type FontFile, fontFiles } from "#publish/social/cardFonts.ts";

interface Table {
  readonly tag: string;
  readonly data: Buffer;
}

const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();

/**
 * A `name` table (OpenType 1.9) with one family for all weights: the files call each weight a family of its own, and
 * a weight that is asked for would not be found.
 */
function nameTable(family: string): Buffer {
  const name = utf16(family);
  // Family and PostScript name, which a reader of fonts insists on: one text for both.
  const ids = [1, 6];
  const start = 6 + 12 * ids.length;
  // Windows, Unicode, English.
  const records = ids.flatMap((id) => [3, 1, 0x409, id, name.length, 0]);
  const header = Buffer.alloc(start);
  [0, ids.length, start, ...records].forEach((value, field) => {
    header.writeUInt16BE(value, 2 * field);
  });
  return Buffer.concat([header, name]);
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

/** The tables of an OpenType file. */
function tablesOfOpenType(font: Buffer): Table[] {
  return Array.from({ length: font.readUInt16BE(4) }, (_, place) => {
    const entry = 12 + 16 * place;
    const [offset, size] = [font.readUInt32BE(entry + 8), font.readUInt32BE(entry + 12)];
    return {
      tag: font.toString("latin1", entry, entry + 4),
      data: font.subarray(offset, offset + size),
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

async function readFont(root: string, { family, file }: FontFile): Promise<Uint8Array> {
  const font = await readFile(join(root, "node_modules", file));
  const isPacked = file.endsWith(".woff");
  const tables = isPacked ? tablesOf(font) : tablesOfOpenType(font);
  const name = nameTable(family);
  return openType(
    isPacked ? font.subarray(4, 8) : font.subarray(0, 4),
    tables.map(({ tag, data }) => ({ tag, data: tag === "name" ? name : data })),
  );
}

/** The fonts of the social pictures, unpacked: from packages, so that a picture is the same on every computer. */
export const socialFonts = (root: string): Promise<Uint8Array[]> =>
  Promise.all(fontFiles.map((file) => readFont(root, file)));
