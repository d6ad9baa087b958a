import { shownLevel } from "#domain/level.ts";
import type { Digit } from "#domain/schema/vocabulary.ts";
import type { GlyphSpot, RowSpot } from "#domain/static-map/glyphSpots.ts";
import type { StaticDrawing } from "#domain/static-map/staticDrawing.ts";
import { glyphShape } from "#theme/glyphShape.ts";
import { ClaimAnchor } from "./ClaimAnchor.tsx";
import styles from "./glyphs.module.css";
import { fixedAt, hungAt } from "./hung.ts";
import type { RowText } from "./mapForm.ts";
import { signState } from "./signState.ts";
import { TextLines } from "./TextLines.tsx";

type Kind = Pick<GlyphSpot, "digit" | "denied" | "size">;

const glyphId = ({ digit, denied, size }: Kind) =>
  `glyph-${size}-${digit ?? "covered"}${denied ? "-denied" : ""}`;

/** Each glyph that is used, once. */
export function GlyphShapes({ spots }: Pick<StaticDrawing, "spots">) {
  const kinds = new Map<string, Kind>(
    [...spots.full.glyphs, ...spots.small.glyphs].map((spot) => [glyphId(spot), spot]),
  );
  return [...kinds].map(([id, kind]) => (
    <g key={id} id={id}>
      <Shape {...kind} />
    </g>
  ));
}

function Shape({ digit, denied, size }: { readonly digit: Digit | null; readonly denied: boolean } & Kind) {
  const parts = glyphShape(digit, denied, size, size === 48 ? "selected" : "plain");
  return parts.map(({ path, paint, width, dash, round }) => (
    <path
      key={`${path} ${paint} ${width}`}
      d={path}
      className={width === null ? styles[paint] : styles[`${paint}Line`]}
      strokeWidth={width ?? undefined}
      strokeDasharray={dash?.join(" ")}
      strokeLinecap={round ? "round" : undefined}
    />
  ));
}

interface GlyphsProps extends Pick<StaticDrawing, "spots"> {
  readonly size: keyof StaticDrawing["spots"];
  readonly rowText: RowText;
  readonly selected: string | null;
}

/** Level glyphs in their rows, with the words over these, as a map of one size has them. */
export function Glyphs({ spots, size, rowText, selected }: GlyphsProps) {
  const { glyphs, rows, leaders } = spots[size];
  const named = new Set<string>();
  return (
    <g data-at={size}>
      {leaders.map(({ id, claims, from, to }) => (
        <path
          key={id}
          data-sign="leader"
          {...signState(claims, selected)}
          d={`M${from.join(" ")}L${to.join(" ")}`}
        />
      ))}
      {rows.map((row) => (
        <Row key={row.claims.join(" ")} row={row} text={rowText(row)} selected={selected} />
      ))}
      {glyphs.map((spot) => {
        const isNamed = !named.has(spot.claim);
        named.add(spot.claim);
        return <Glyph key={spot.id} spot={spot} isNamed={isNamed} selected={selected} />;
      })}
    </g>
  );
}

interface RowProps {
  readonly row: RowSpot;
  readonly text: string;
  readonly selected: string | null;
}

const letterWidth = 6.6;

/** What stands over a row, or where there is no room for one, in a box in its stead. */
function Row({ row, text, selected }: RowProps) {
  const isBox = row.form !== "row";
  const half = Math.round((text.length * letterWidth) / 2) + 8;
  const { offset } = row;
  return (
    <g {...hungAt(row.at)} {...signState(row.claims, selected)} data-row="" data-box={isBox ? "" : undefined}>
      {isBox && (
        <rect {...fixedAt(offset)} data-sign="box" x={-half} y={-14} width={2 * half} height={28} rx={2} />
      )}
      <TextLines kind={isBox ? "box" : "row"} lines={[text]} offset={offset} />
    </g>
  );
}

interface GlyphProps {
  readonly spot: GlyphSpot;
  readonly isNamed: boolean;
  readonly selected: string | null;
}

function Glyph({ spot, isNamed, selected }: GlyphProps) {
  const { claim, at, offset, size } = spot;
  return (
    <ClaimAnchor claim={claim} selected={selected} isNamed={isNamed} data-glyph={size} {...hungAt(at)}>
      <g {...fixedAt(offset)}>
        {spot.digit !== null && <circle data-sign="reach" r={size === 16 ? 10.5 : 14} />}
        <use href={`#${glyphId(spot)}`} />
        {size === 48 && (
          <text data-words="pair" x={33} y={4}>
            {shownLevel(spot)}
          </text>
        )}
      </g>
    </ClaimAnchor>
  );
}
