import type { PlacedTeller } from "#domain/whole-chain/wholeAcross.ts";
import type { TellerThreads } from "#domain/whole-chain/wholeList.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { ChainSign } from "./ChainSign.tsx";
import { RoundSign } from "./RoundSign.tsx";
import styles from "./ThreadDrawing.module.css";
import { tellerAnchor } from "./tellerAnchor.ts";
import { tellerSign } from "./tellerSign.ts";
import { threadLabel } from "./threadLabel.ts";

interface ThreadPlaceProps {
  readonly placed: PlacedTeller;
  readonly threads: TellerThreads | undefined;
  readonly isElsewhere: boolean;
  readonly isOut: boolean;
  readonly isAsked: boolean;
  readonly mirrored: (x: number) => number;
  readonly onAsk: (teller: string | null) => void;
  readonly onKeep: (teller: string) => void;
}

/** A name with its sign; it leads to its place in the list. */
export function ThreadPlace(props: ThreadPlaceProps) {
  const { placed, threads, isElsewhere, isOut, isAsked, mirrored, onAsk, onKeep } = props;
  const { names, wholeChain: words } = useAllMessages();
  const { teller, inCircle, x, y } = placed;
  const { name, code } = threadLabel(teller, isElsewhere);
  const [had, passed] = [threads?.had.length ?? 0, threads?.passed.length ?? 0];
  return (
    <a
      className={styles.place}
      href={`#${tellerAnchor(teller.id)}`}
      aria-label={words.spoken(teller.name, names.country(teller.country), had, passed)}
      data-teller={teller.id}
      data-out={isOut}
      data-asked={isAsked}
      onPointerEnter={() => onAsk(teller.id)}
      onFocus={() => onAsk(teller.id)}
      onBlur={() => onAsk(null)}
      onClick={(event) => {
        event.preventDefault();
        onKeep(teller.id);
      }}
    >
      <title>{teller.name}</title>
      {inCircle && <RoundSign x={mirrored(x)} y={y} />}
      <ChainSign kind={tellerSign(teller)} x={mirrored(x)} y={y} />
      <text
        className={styles.name}
        data-strong={passed > 2 || teller.isArticle}
        x={mirrored(x + 13)}
        y={y + 4}
      >
        {name}
        {code && <tspan className={styles.code}> {code}</tspan>}
      </text>
    </a>
  );
}
