import { element } from "./svgText.ts";

/** A part of a picture, painted from its own upper left corner. */
export interface PictureBlock {
  readonly svg: string;
  /** Pixels to the next part. */
  readonly height: number;
}

/** Blocks one under the other. */
export function stacked(blocks: readonly PictureBlock[], left = 0): PictureBlock {
  let height = 0;
  const placed = blocks.map((block) => {
    const at = height;
    height += block.height;
    return element("g", { transform: `translate(${left} ${Math.round(at)})` }, block.svg);
  });
  return { svg: placed.join(""), height };
}

/** Blocks in columns of a width, filled row by row: each row is as high as its highest block. */
export function inColumns(blocks: readonly PictureBlock[], columns: number, width: number): PictureBlock {
  const rows = Array.from({ length: Math.ceil(blocks.length / columns) }, (_, row) => {
    const inRow = blocks.slice(row * columns, (row + 1) * columns);
    const cells = inRow.map((block, column) =>
      element("g", { transform: `translate(${Math.round((column * width) / columns)} 0)` }, block.svg),
    );
    return { svg: cells.join(""), height: Math.max(...inRow.map(({ height }) => height)) };
  });
  return stacked(rows);
}
