import { Suspense, useState } from "react";
import type { Sign } from "#domain/marks/signsOf.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./Legend.module.css";
import { StripSigns } from "./StripSigns.tsx";

const AllSigns = lazyPart(async () => {
  const { AllSigns: component } = await import("./AllSigns.tsx");
  return component;
});

interface LegendProps {
  readonly signs: readonly Sign[];
  /** Signs for which room is kept: the map beside the legend does not change its size from day to day. */
  readonly room?: readonly Sign[];
}

/** The signs that are on the map now, in words; a dialog has all of them. */
export function Legend({ signs, room = signs }: LegendProps) {
  const { legend } = useMessages();
  const [isOpen, setOpen] = useState(false);
  return (
    <section className={styles.legend} aria-labelledby="legend-title">
      <div className={styles.head}>
        <h2 id="legend-title" className={styles.title}>
          {legend.title}
        </h2>
        {signs.some(({ kind }) => kind === "ribbon") && <p className={styles.link}>{legend.link}</p>}
        <Button look="quiet" className={styles.all} aria-haspopup="dialog" onClick={() => setOpen(true)}>
          {legend.all}
        </Button>
      </div>
      <StripSigns signs={signs} room={room} />
      <Suspense fallback={null}>{isOpen && <AllSigns onClose={() => setOpen(false)} />}</Suspense>
    </section>
  );
}
