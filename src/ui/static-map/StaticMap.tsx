import type { DrawnMap } from "#domain/static-map/staticDrawing.ts";
import { Areas, Insides } from "./Areas.tsx";
import { SentencesContext } from "./ClaimAnchor.tsx";
import { GlyphShapes, Glyphs } from "./Glyphs.tsx";
import { Ground, MatFades } from "./Ground.tsx";
import { Hatches } from "./Hatches.tsx";
import { Labels } from "./Labels.tsx";
import { formOf, type MapForm, type RowText } from "./mapForm.ts";
import { Notes } from "./Notes.tsx";
import { RibbonFades } from "./RibbonFades.tsx";
import { Ribbons } from "./Ribbons.tsx";
import styles from "./StaticMap.module.css";
import { Strokes } from "./Strokes.tsx";

interface StaticMapProps {
  readonly drawing: DrawnMap;
  /** For how much room it was laid out. */
  readonly form?: MapForm;
  /** The claim whose page this is; the others stand back. */
  readonly selected: string | null;
  /** Each claim's sentence, by its id. */
  readonly sentences: ReadonlyMap<string, string>;
  readonly rowText: RowText;
  readonly title: string;
}

/**
 * The opening view of a map without WebGL or script: the same signs in the same places. It fits its view into
 * any size of map as the live map does; signs and words keep their size.
 */
export function StaticMap({
  drawing,
  selected,
  sentences,
  rowText,
  title,
  form = formOf(selected),
}: StaticMapProps) {
  const { sheet, extent, ground, areas, labels, ribbons, strokes, notes, spots } = drawing;
  return (
    <SentencesContext value={sentences}>
      <svg
        className={styles.map}
        viewBox={`0 0 ${sheet.width} ${sheet.height}`}
        fontSize={sheet.width}
        data-view={form}
        data-chosen={selected === null ? undefined : ""}
        aria-label={title}
      >
        <defs>
          <Hatches areas={areas} form={form} />
          <MatFades />
          <Insides areas={areas} />
          <RibbonFades ribbons={ribbons} />
          <GlyphShapes spots={spots} />
        </defs>
        <g data-drawing="" fontSize={sheet.height}>
          <Ground ground={ground} extent={extent} />
          <Areas areas={areas} selected={selected} />
          <Labels labels={labels} />
          <Ribbons ribbons={ribbons} selected={selected} />
          <Strokes strokes={strokes} selected={selected} />
          <Notes notes={notes} selected={selected} />
          <Glyphs spots={spots} size="full" rowText={rowText} selected={selected} />
          <Glyphs spots={spots} size="small" rowText={rowText} selected={selected} />
        </g>
      </svg>
    </SentencesContext>
  );
}
