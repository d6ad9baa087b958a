import { Suspense, useId, useMemo, useState } from "react";
import { type ChainRow, chainDown } from "#domain/chain/chainDown.ts";
import { claimChain } from "#domain/chain/claimChain.ts";
import { originsOf } from "#domain/chain/independence.ts";
import { linksTo } from "#domain/chain/linksTo.ts";
import { mainThread } from "#domain/chain/mainThread.ts";
import type { Claim } from "#domain/schema/claim.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import styles from "./ChainDrawing.module.css";
import { ChainEntryRow } from "./ChainEntryRow.tsx";
import { ChainKey } from "./ChainKey.tsx";
import { CircularCiting } from "./CircularCiting.tsx";
import { LaneHeads } from "./LaneHeads.tsx";
import { LinkDetail } from "./LinkDetail.tsx";

const WideChain = lazyPart(async () => {
  const { WideChain: component } = await import("./WideChain.tsx");
  return component;
});

const nothing: ReadonlySet<string> = new Set();

const isDated = ({ entry }: ChainRow) => entry.nodes[0].date !== null;

/** Who had a claim from whom: a row an entry, oldest first, with lines beside it, a lane a country. */
export function ChainDrawing({ claim }: { readonly claim: Claim }) {
  const { index } = useAtlas();
  const { chainDrawing, direction } = useAllMessages();
  const [opened, setOpened] = useState(nothing);
  const [asked, setAsked] = useState<string | null>(null);
  const [isWhole, setWhole] = useState(false);
  const [isWide, setWide] = useState(false);
  const id = useId();
  const graph = useMemo(() => claimChain(index, claim), [index, claim]);
  const main = useMemo(() => mainThread(graph), [graph]);
  const shownGraph = isWhole ? graph : main;
  const drawing = useMemo(() => chainDown(shownGraph, opened), [shownGraph, opened]);
  const links = useMemo(() => linksTo(graph), [graph]);
  const { rows, width, lanes } = drawing;
  const mirrored = (x: number) => (direction === "rtl" ? width - x : x);
  const shown = rows.find(({ entry }) => entry.id === asked)?.entry ?? null;
  return (
    <div className={styles.chain}>
      <p className={styles.origins}>{chainDrawing.origins(originsOf(index, claim))}</p>
      <LaneHeads lanes={lanes} width={width} mirrored={mirrored} />
      <ol className={styles.rows} aria-label={chainDrawing.label}>
        {rows.map((row, number) => (
          <ChainEntryRow
            key={row.entry.id}
            id={`${id}-${number}`}
            row={row}
            above={rows.slice(0, number).findLast(isDated)?.entry.nodes ?? null}
            links={links}
            width={width}
            mirrored={mirrored}
            onAsk={() => setAsked(row.entry.id)}
            onOpen={() => setOpened(new Set([...opened, row.entry.id]))}
          />
        ))}
      </ol>
      {main !== graph && (
        <button type="button" className={styles.fold} onClick={() => setWhole(!isWhole)}>
          {isWhole ? chainDrawing.less : chainDrawing.whole(graph.nodes.length - main.nodes.length)}
        </button>
      )}
      {opened.size > 0 && (
        <button type="button" className={styles.fold} onClick={() => setOpened(nothing)}>
          {chainDrawing.fold}
        </button>
      )}
      <CircularCiting claim={claim.id} />
      <Button look="quiet" className={styles.wide} onClick={() => setWide(true)}>
        {chainDrawing.wide}
      </Button>
      {isWide && (
        <Suspense fallback={null}>
          <WideChain graph={graph} title={chainDrawing.wideTitle(claim.id)} onEnd={() => setWide(false)} />
        </Suspense>
      )}
      <LinkDetail entry={shown} links={links} />
      <ChainKey graph={shownGraph} />
    </div>
  );
}
