import type { Spot } from "#domain/static-map/pathData.ts";
import { fixed, fixedAt } from "./hung.ts";

interface TextLinesProps {
  readonly kind: string;
  readonly lines: readonly string[];
  readonly x?: number;
  /** Pixels off its place. */
  readonly offset?: Spot;
  readonly anchor?: "start" | "end" | undefined;
}

const lineHeight = 15;

/**
 * Words on a map, their middle at the height of their place. The space between two lines is written, so that they are
 * read and copied as words of their own; it has a place of its own, so that it shifts neither line.
 */
export function TextLines({ kind, lines, x = 0, offset, anchor }: TextLinesProps) {
  const top = 4 - ((lines.length - 1) * lineHeight) / 2;
  const [first, ...others] = lines;
  return (
    <text {...(offset ? fixedAt(offset) : fixed)} data-words={kind} x={x} y={top} textAnchor={anchor}>
      {first}
      {others.map((line) => (
        <tspan key={line} x={`${x} ${x}`} dy={`${lineHeight} 0`}>
          {` ${line}`}
        </tspan>
      ))}
    </text>
  );
}
