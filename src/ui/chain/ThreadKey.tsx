import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./ChainKey.module.css";
import { ChainSign } from "./ChainSign.tsx";
import { RoundSign } from "./RoundSign.tsx";
import drawing from "./ThreadDrawing.module.css";
import { tellerSign } from "./tellerSign.ts";

const kinds = ["speaker", "newsroom", "named"] as const;

/** What the signs of the whole drawing mean. */
export function ThreadKey() {
  const { key } = useAllMessages().wholeChain;
  return (
    <ul className={styles.key} aria-label={key.label}>
      {kinds.map((kind) => (
        <li key={kind} className={styles.item}>
          <svg width="20" height="20" aria-hidden="true" focusable="false">
            <ChainSign kind={tellerSign({ kind, isArticle: false })} x={10} y={10} />
          </svg>
          {key[kind]}
        </li>
      ))}
      <li className={styles.item}>
        <svg width="20" height="20" aria-hidden="true" focusable="false">
          <ChainSign kind="article" x={10} y={10} />
        </svg>
        {key.article}
      </li>
      {(["stated", "inferred"] as const).map((basis) => (
        <li key={basis} className={styles.item}>
          <svg width="30" height="20" aria-hidden="true" focusable="false">
            <path className={drawing.line} d="M2 10H28" data-basis={basis} data-weight="1" />
          </svg>
          {key[basis]}
        </li>
      ))}
      <li className={styles.item}>
        <svg width="64" height="20" aria-hidden="true" focusable="false">
          {[1, 2, 3, 4].map((weight) => (
            <path
              key={weight}
              className={drawing.line}
              d={`M${16 * weight - 14} 10h12`}
              data-basis="stated"
              data-weight={weight}
            />
          ))}
        </svg>
        {key.weight}
      </li>
      <li className={styles.item}>
        <svg width="44" height="20" aria-hidden="true" focusable="false">
          <RoundSign x={10} y={10} />
          <ChainSign kind="report" x={10} y={10} />
          <path
            className={drawing.line}
            d="M28 10H42"
            data-basis="stated"
            data-weight="2"
            data-circle="true"
          />
          <path className={drawing.point} d="M21 10L28 6.5V13.5Z" />
        </svg>
        {key.circle}
      </li>
    </ul>
  );
}
