import { found } from "#domain/atlasIndex.ts";
import type { PlaceEnd } from "#domain/schema/place.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./Terms.module.css";

/** A place as a claim words it, with how exactly that says where. */
export function PlaceText({ end }: { readonly end: PlaceEnd }) {
  const { index } = useAtlas();
  const { places } = useAllMessages();
  const { names, geometry } = found(index.places, end.place);
  const precision = places.precision(end.precision);
  return (
    <>
      <b className={styles.place}>{names.en}</b>
      <span className={styles.detail}>{end.wording}</span>
      <span className={styles.detail}>
        {geometry?.kind === "circle" ? `${precision}, ${places.radius(geometry.radiusKm)}` : precision}
      </span>
    </>
  );
}
