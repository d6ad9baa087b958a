import { type ReactNode, useId } from "react";
import type { Layer } from "#domain/schema/atlas.ts";
import { useMessages } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import styles from "./ClaimGroup.module.css";

interface ClaimGroupProps {
  readonly layer: Layer;
  readonly count: number;
  readonly children: ReactNode;
}

/** A layer's heading, and its claims under it. */
export function ClaimGroup({ layer, count, children }: ClaimGroupProps) {
  const { claimList } = useMessages();
  const headingId = useId();
  return (
    <section className={styles.group}>
      <h2 className={styles.heading} id={headingId}>
        <LayerSwatch hue={layer.hue} />
        <span>{layer.title}</span>
        <span className={styles.count}>{claimList.claims(count)}</span>
      </h2>
      <ul className={styles.claims} aria-labelledby={headingId}>
        {children}
      </ul>
    </section>
  );
}
