import { useMemo } from "react";
import { found } from "#domain/atlasIndex.ts";
import { citingCircles, citings } from "#domain/chain/citing.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import styles from "./CircularCiting.module.css";

/** Newsrooms of this claim's chain that have things from each other in a circle, here and in other claims. */
export function CircularCiting({ claim }: { readonly claim: string }) {
  const { index } = useAtlas();
  const { chainDrawing } = useAllMessages();
  const circles = useMemo(() => citingCircles(citings(index)), [index]);
  const here = circles.filter((circle) => circle.some(({ claims }) => claims.includes(claim)));
  if (here.length === 0) return null;
  return (
    <div className={styles.part}>
      <p>
        <b>{chainDrawing.circles.title}.</b> {chainDrawing.circles.why}
      </p>
      <ul>
        {here.map((circle) => (
          <li key={circle.map(({ from }) => from).join(" ")}>
            {chainDrawing.circles.circle(
              circle.map(({ from, claims }) => ({ name: found(index.outlets, from).name, claims })),
            )}
          </li>
        ))}
      </ul>
    </div>
  );
}
