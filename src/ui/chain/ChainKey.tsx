import { useMemo } from "react";
import type { ChainGraph } from "#domain/chain/chainGraph.ts";
import { signsShown } from "#domain/chain/signsShown.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./ChainKey.module.css";
import { ChainSign, type SignKind } from "./ChainSign.tsx";
import gutter from "./Gutter.module.css";

const kinds: readonly SignKind[] = [
  "origin",
  "report",
  "article",
  "named",
  "aside",
  "denies",
  "withdraws",
  "has-no-information",
  "qualifies",
];

const lines = [
  { name: "way", line: "way", basis: "stated" },
  { name: "stated", line: "link", basis: "stated" },
  { name: "inferred", line: "link", basis: "inferred" },
  { name: "answer", line: "answer", basis: "stated" },
] as const;

/** What the signs of this drawing mean; of those that it does not have, nothing. */
export function ChainKey({ graph }: { readonly graph: ChainGraph }) {
  const { key } = useAllMessages().chainDrawing;
  const shown = useMemo(() => signsShown(graph), [graph]);
  return (
    <ul className={styles.key} aria-label={key.label}>
      {kinds
        .filter((kind) => shown.nodes.has(kind))
        .map((kind) => (
          <li key={kind} className={styles.item}>
            <svg width="20" height="20" aria-hidden="true" focusable="false">
              <ChainSign kind={kind} x={10} y={10} />
            </svg>
            {key[kind]}
          </li>
        ))}
      {lines
        .filter(({ name }) => shown.lines.has(name))
        .map(({ name, line, basis }) => (
          <li key={name} className={styles.item}>
            <svg width="30" height="20" aria-hidden="true" focusable="false">
              <path className={gutter.line} d="M2 10H28" data-line={line} data-basis={basis} />
            </svg>
            {key[name]}
          </li>
        ))}
      {shown.changes && (
        <li className={styles.item}>
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <path className={gutter.change} d="M5.5 3L9.5 17M10.5 3L14.5 17" />
          </svg>
          {key.change}
        </li>
      )}
    </ul>
  );
}
