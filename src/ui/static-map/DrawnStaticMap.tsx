import type { DrawnMap } from "#domain/static-map/staticDrawing.ts";
import { LinkedContext } from "./ClaimAnchor.tsx";
import type { RowText } from "./mapForm.ts";
import { StaticMap } from "./StaticMap.tsx";
import { frameClass } from "./StillMap.tsx";

interface DrawnStaticMapProps {
  readonly drawing: DrawnMap;
  readonly selected: string | null;
  readonly rowText: RowText;
  readonly title: string;
}

const noSentences: ReadonlyMap<string, string> = new Map();

/** A map of a file, drawn in the page. Nothing on it can be pressed: what it shows may be covered elsewhere. */
export function DrawnStaticMap(props: DrawnStaticMapProps) {
  return (
    <div className={frameClass} data-static-map="">
      <LinkedContext value={false}>
        <StaticMap {...props} sentences={noSentences} form="lesson" />
      </LinkedContext>
    </div>
  );
}
