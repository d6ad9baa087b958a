import type { Count } from "#domain/schema/statement.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { CountMark } from "./CountMarks.tsx";
import styles from "./VersionDrawing.module.css";

type Kind = "exact" | "about" | "atLeast" | "range";

const example: Readonly<Record<Kind, Count>> = {
  exact: { min: 50, max: 50, about: false, of: "" },
  about: { min: 50, max: 50, about: true, of: "" },
  atLeast: { min: 20, max: null, about: false, of: "" },
  range: { min: 20, max: 80, about: false, of: "" },
};

const isKind: Readonly<Record<Kind, (count: Count) => boolean>> = {
  exact: ({ min, max, about }) => min === max && !about,
  about: ({ about }) => about,
  atLeast: ({ max }) => max === null,
  range: ({ min, max }) => max !== null && max !== min,
};

/** What the marks mean; of those that are not there, nothing. Plain dots explain themselves. */
export function PlotKey({ counts }: { readonly counts: readonly Count[] }) {
  const { key } = useAllMessages().versionPlot;
  const kinds = (["about", "atLeast", "range"] as const).filter((kind) => counts.some(isKind[kind]));
  if (kinds.length === 0) return null;
  return (
    <ul className={styles.key}>
      {(["exact", ...kinds] as const).map((kind) => (
        <li key={kind} className={styles.item}>
          <svg width="44" height="22" aria-hidden="true" focusable="false">
            <CountMark count={example[kind]} at={(value) => value} isArticle={false} />
          </svg>
          {key[kind]}
        </li>
      ))}
    </ul>
  );
}
