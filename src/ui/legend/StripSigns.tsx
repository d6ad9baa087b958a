import type { ReactNode } from "react";
import type { Sign } from "#domain/marks/signsOf.ts";
import type { Digit } from "#domain/schema/grade.ts";
import { useMessages } from "#ui/kit/context.ts";
import { FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import styles from "./Legend.module.css";

/** What says the same in several layers is said once: the legend is about signs, not about layers. */
function once(signs: readonly Sign[]): Sign[] {
  const sense = (sign: Sign) => {
    switch (sign.kind) {
      case "ribbon":
        return `ribbon ${sign.digit}`;
      case "footprint":
        return `footprint ${sign.shape}`;
      case "unsaid":
        return `unsaid ${sign.end}`;
      case "covered":
      case "denied":
        return sign.kind;
    }
  };
  return [...new Map([...signs].reverse().map((sign) => [sense(sign), sign])).values()].reverse();
}

interface StripSignsProps {
  readonly signs: readonly Sign[];
  readonly room: readonly Sign[];
}

export function StripSigns({ signs, room }: StripSignsProps) {
  const { legend } = useMessages();
  const shown = once(signs);
  const others = Math.max(0, once(room).length - shown.length);
  const ribbons = shown.filter((sign) => sign.kind === "ribbon");
  const isCovered = ribbons.length > 0 && ribbons.every(({ digit }) => digit === null);
  const digit = isCovered ? null : (ribbons.find((sign) => sign.digit !== null)?.digit ?? 5);
  return (
    <ul className={styles.signs}>
      {!shown.some((sign) => sign.kind === "covered" && sign.isAll) && (
        <Entry sign={<LevelGlyph digit={3} denied={false} size={16} />}>{legend.strip.disc}</Entry>
      )}
      {shown.map((sign) => (
        <SignEntry key={JSON.stringify(sign)} sign={sign} digit={digit} />
      ))}
      {Array.from({ length: others }, (_, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one empty place is as good as another
        <li key={number} className={styles.entry} aria-hidden="true" />
      ))}
    </ul>
  );
}

/** `digit` is one that is on the map, for ends that several digits share. */
function SignEntry({ sign, digit }: { readonly sign: Sign; readonly digit: Digit | null }) {
  const { strip } = useMessages().legend;
  switch (sign.kind) {
    case "ribbon":
      return (
        <Entry sign={<RibbonSign hue={sign.hue} digit={sign.digit} />}>
          {sign.digit === null ? strip.coveredLine : strip.thread[sign.digit]}
        </Entry>
      );
    case "covered":
      return <Entry sign={<LevelGlyph digit={null} denied={false} size={16} />}>{strip.covered}</Entry>;
    case "denied":
      return <Entry sign={<RibbonSign hue={0} digit={1} denied />}>{strip.bar}</Entry>;
    case "footprint":
      return (
        <Entry sign={<FootprintSign hue={sign.hue} shape={sign.shape} />}>{strip.shapes[sign.shape]}</Entry>
      );
    case "unsaid":
      return (
        <Entry sign={<RibbonSign hue={sign.hue} digit={digit} fades={sign.end === "to" ? "end" : "start"} />}>
          {sign.end === "to" ? strip.destination : strip.origin}
        </Entry>
      );
  }
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <span className={styles.drawing}>{sign}</span>
      <span>{children}</span>
    </li>
  );
}
