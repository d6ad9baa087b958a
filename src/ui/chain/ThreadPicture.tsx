import { useMemo, useState } from "react";
import type { Bringing } from "#domain/whole-chain/broughtOut.ts";
import type { WholeAcross } from "#domain/whole-chain/wholeAcross.ts";
import type { TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAtlas } from "#ui/kit/context.ts";
import styles from "./AtlasChain.module.css";
import { ThreadChoice } from "./ThreadChoice.tsx";
import { ThreadDetail } from "./ThreadDetail.tsx";
import { ThreadDrawing } from "./ThreadDrawing.tsx";
import { ThreadKey } from "./ThreadKey.tsx";

interface ThreadPictureProps {
  readonly laid: WholeAcross;
  readonly threads: readonly TellerThreads[];
}

/** The drawing with what brings threads out: a layer, a name that was chosen, or the one that is pointed at. */
export function ThreadPicture({ laid, threads }: ThreadPictureProps) {
  const { index } = useAtlas();
  const [layer, setLayer] = useState<string | null>(null);
  const [kept, setKept] = useState<string | null>(null);
  const [asked, setAsked] = useState<string | null>(null);
  const teller = asked ?? kept;
  const bringing = useMemo((): Bringing => {
    const claims = index.atlas.claims.filter((claim) => claim.layer === layer).map(({ id }) => id);
    return { teller, claims: layer === null ? null : new Set(claims) };
  }, [index, layer, teller]);
  const hue = layer === null ? undefined : index.layers.get(layer)?.hue;
  return (
    <>
      <ThreadChoice threads={threads} layer={layer} kept={kept} onLayer={setLayer} onKeep={setKept} />
      <div className={styles.drawing}>
        <ThreadDrawing
          laid={laid}
          threads={threads}
          bringing={bringing}
          hue={hue}
          onAsk={setAsked}
          onKeep={(id) => setKept(id === kept ? null : id)}
        />
      </div>
      <ThreadDetail threads={threads.find((each) => each.teller.id === teller) ?? null} />
      <ThreadKey />
    </>
  );
}
