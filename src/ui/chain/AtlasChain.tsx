import { Suspense, useRef } from "react";
import { useAllMessages } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./AtlasChain.module.css";
import { ThreadList } from "./ThreadList.tsx";
import { useNear } from "./useNear.ts";
import { useWholeChain } from "./useWholeChain.ts";

const ThreadPicture = lazyPart(async () => {
  const { ThreadPicture: component } = await import("./ThreadPicture.tsx");
  return component;
});

/** Who had what from whom over all claims: drawn where there is room and a script, and as a list. */
export function AtlasChain() {
  const { wholeChain: words } = useAllMessages();
  const { chain, laid, threads } = useWholeChain();
  const room = useRef<HTMLDivElement>(null);
  const isNear = useNear(room);
  const givers = threads.filter(({ passed }) => passed.length > 0);
  return (
    <>
      <p className={styles.intro}>{words.intro(chain.tellers.length, chain.takings.length)}</p>
      <div ref={room} className={styles.room}>
        {isNear ? (
          <Suspense fallback={<Room height={laid.height} />}>
            <ThreadPicture laid={laid} threads={threads} />
          </Suspense>
        ) : (
          <Room height={laid.height} />
        )}
      </div>
      <details className={styles.list}>
        <summary className={styles.summary}>{words.list(givers.length)}</summary>
        <ThreadList threads={givers} />
      </details>
    </>
  );
}

/** Keeps the place of the drawing, so that nothing below it moves when it comes. */
const Room = ({ height }: { readonly height: number }) => (
  <svg width="1" height={height} aria-hidden="true" />
);
