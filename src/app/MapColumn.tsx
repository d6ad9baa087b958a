import { memo, type ReactNode, Suspense, useContext, useMemo, useRef } from "react";
import { signsOf } from "#domain/marks/signsOf.ts";
import { asTold } from "#domain/tellings.ts";
import { shownIds } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useAtlasIfThere, useOpening, useWholeOpening } from "#ui/kit/context.ts";
import { Legend } from "#ui/legend/Legend.tsx";
import { MapPane, type MapPaneProps } from "#ui/map-pane/MapPane.tsx";
import { ServedMap } from "#ui/static-map/ServedMap.tsx";
import { ServedContext } from "#ui/static-map/served.ts";
import { AskContext } from "./ask.ts";
import styles from "./MapColumn.module.css";
import { Tellers } from "./tellers.ts";
import { useMapAhead } from "./useMapAhead.ts";
import { useMarks } from "./useMarks.ts";

interface MapColumnProps {
  /** The open claim. */
  readonly claim: string | null;
  /** What stands wherever the live map does not; the static map that came with the page, unless it has another. */
  readonly poster?: MapPaneProps["poster"];
  readonly instead?: MapPaneProps["instead"];
  /** What stands over the map, in the stead of who tells it. */
  readonly over?: ReactNode;
}

const servedMap: MapPaneProps["poster"] = (isCovered, onTouch) => (
  <ServedMap isCovered={isCovered} onTouch={onTouch} />
);

/** The map, and what its signs mean. Remembered: a card that opens does not wait for it. */
export const MapColumn = memo(function MapColumn({
  claim,
  poster = servedMap,
  instead,
  over,
}: MapColumnProps) {
  const atlas = useOpening();
  const there = useAtlasIfThere();
  const telling = useChoice((choices) => choices.telling);
  const drawn = useMemo(() => {
    const facts = there ? asTold(there.index, atlas.facts, claim, telling) : atlas.facts;
    return facts === atlas.facts ? atlas : { ...atlas, facts };
  }, [atlas, there, claim, telling]);
  const column = useRef<HTMLDivElement>(null);
  useMapAhead(column);
  const [standing, retry] = useMarks(drawn, useWholeOpening());
  const shown = useChoice((choices) => shownIds(atlas.facts, choices));
  const marks = standing.kind === "marks" ? standing.marks : null;
  const served = useContext(ServedContext);
  const signs = useMemo(
    () => (marks ? signsOf(marks, shown) : (served?.signs ?? [])),
    [marks, shown, served],
  );
  const room = useMemo(
    () =>
      standing.kind === "marks" ? signsOf(standing.whole, new Set(standing.whole.boundsOf.keys())) : signs,
    [standing, signs],
  );
  return (
    <div ref={column} className={styles.column}>
      <MapPane
        marks={marks}
        marksLack={standing.kind === "failed" ? standing.lacks : null}
        onRetryMarks={retry}
        onSettled={useContext(AskContext)}
        legend={<Legend signs={signs} />}
        telling={
          claim !== null &&
          over === undefined && (
            <Suspense fallback={null}>
              <Tellers />
            </Suspense>
          )
        }
        poster={poster}
        instead={instead}
        over={over}
      />
      {(marks || served) && (
        <div className={styles.legend}>
          <Legend signs={signs} room={room} />
        </div>
      )}
    </div>
  );
});
