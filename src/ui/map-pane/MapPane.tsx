import { type ReactNode, useEffect, useMemo, useRef } from "react";
import type { ClaimMarks } from "#domain/marks/mark.ts";
import type { MapEvents } from "#map/mapView.ts";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { ChoiceDialog } from "./ChoiceDialog.tsx";
import { MapControls } from "./MapControls.tsx";
import controls from "./MapLibreControls.module.css";
import { MapMessage } from "./MapMessage.tsx";
import styles from "./MapPane.module.css";
import type { MapStanding } from "./mapStanding.ts";
import { SignsDialog } from "./SignsDialog.tsx";
import { useClaimChoice } from "./useClaimChoice.ts";
import { useMap } from "./useMap.ts";

export interface MapPaneProps {
  /** null while the outlines are loading, or where they are missing. */
  readonly marks: ClaimMarks | null;
  /** What they cannot be drawn without, and does not come. */
  readonly marksLack: "code" | "areas" | null;
  readonly onRetryMarks: () => void;
  /** Called once the map stands, or cannot be had: the line is free then. */
  readonly onSettled: () => void;
  readonly legend: ReactNode;
  /** As told by whom the open claim is drawn: stands on the live map, the only one that can be drawn anew. */
  readonly telling: ReactNode;
  /** The static map, which stands wherever the live one does not. */
  readonly poster: (isCovered: boolean, onTouch: MapEvents["onTouch"]) => ReactNode;
  /** What stands in for a map that cannot be drawn, in a sentence; the list, unless it is something else. */
  readonly instead?: string | undefined;
  /** What stands over the map, if anything. */
  readonly over?: ReactNode;
}

/** The map, the words that always stand on it, its buttons, and what to say when it cannot be had. */
export function MapPane(props: MapPaneProps) {
  const { marks, marksLack, onRetryMarks, onSettled, legend, telling, poster, instead, over } = props;
  const container = useRef<HTMLDivElement>(null);
  const messages = useMessages();
  const { facts, about } = useOpening();
  const opening = about.view;
  const subject = useMemo(
    () => marks && { marks, facts, opening, messages },
    [marks, facts, opening, messages],
  );
  const { choice, touch, endChoice } = useClaimChoice(container);
  const map = useMap(container, useSiteAddress(), subject, touch);
  const standing: MapStanding =
    marksLack === null
      ? map.standing
      : { kind: "unavailable", problem: marksLack === "areas" ? "areas-missing" : null };
  const problem =
    standing.kind === "unavailable" ? standing.problem : standing.kind === "ready" ? standing.lacks : null;
  const isSettled = standing.kind === "ready" || standing.kind === "unavailable";
  useEffect(() => {
    if (isSettled) onSettled();
  }, [isSettled, onSettled]);
  const isUsable = standing.kind !== "unavailable";
  return (
    <section
      id="map"
      className={`${styles.pane} ${controls.maplibre}`}
      aria-label={messages.map.title}
      tabIndex={-1}
    >
      {poster(standing.kind === "ready", touch)}
      <div
        ref={container}
        className={styles.map}
        data-map={standing.kind}
        aria-busy={standing.kind === "loading"}
      />
      <div className={styles.words}>
        <p className={styles.caveat}>{messages.site.unverified}</p>
        {standing.kind === "ready" && telling}
      </div>
      {over}
      {isUsable && <MapControls zoomBy={map.zoomBy} />}
      {isUsable && <SignsDialog>{legend}</SignsDialog>}
      {problem && (
        <MapMessage problem={problem} instead={instead} onRetry={marksLack ? onRetryMarks : map.retry} />
      )}
      {choice && <ChoiceDialog choice={choice} onEnd={endChoice} />}
    </section>
  );
}
