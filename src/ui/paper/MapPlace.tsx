import { useMessages } from "#ui/kit/context.ts";
import styles from "./Sheet.module.css";

interface MapPlaceProps {
  readonly note: string;
}

/** The place of a map, which the build draws into it, with what it has to say to be read. */
export function MapPlace({ note }: MapPlaceProps) {
  const { map, site } = useMessages();
  return (
    <figure className={styles.map}>
      <div data-paper-map="" />
      <figcaption className={styles.note}>
        <b>{site.unverified}.</b> {note} {map.words.attribution}.
      </figcaption>
    </figure>
  );
}
