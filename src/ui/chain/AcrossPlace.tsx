import type { AcrossNode } from "#domain/chain/chainAcross.ts";
import { AcrossLabel } from "./AcrossLabel.tsx";
import { changeOf } from "./acrossLabel.ts";
import { ChainSign, signOf } from "./ChainSign.tsx";
import gutter from "./Gutter.module.css";

interface AcrossPlaceProps {
  readonly placed: AcrossNode;
  readonly isStrong: boolean;
  /** Whether a line leads to it, on which a change of wording can be marked. */
  readonly isReached: boolean;
  readonly mirrored: (x: number) => number;
  readonly onAsk: (node: string) => void;
}

/** One place of the wide drawing: its sign, its name, and the link to its document. */
export function AcrossPlace({ placed, isStrong, isReached, mirrored, onAsk }: AcrossPlaceProps) {
  const { node, x, y } = placed;
  const ask = () => onAsk(node.id);
  const strokes = [18, 23].map((away) => `M${mirrored(x - away) - 2} ${y - 8}l4 16`);
  const place = (
    <>
      <ChainSign kind={signOf(node)} x={mirrored(x)} y={y} />
      {changeOf(node) !== null && isReached && <path className={gutter.change} d={strokes.join("")} />}
      <AcrossLabel placed={placed} isStrong={isStrong} mirrored={mirrored} />
    </>
  );
  if (!node.source) return <g onPointerEnter={ask}>{place}</g>;
  return (
    <a href={node.source.url} target="_blank" rel="noopener noreferrer" onPointerEnter={ask} onFocus={ask}>
      {place}
    </a>
  );
}
