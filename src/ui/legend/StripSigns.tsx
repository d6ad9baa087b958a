import type { ReactNode } from "react";
import { onePerSense } from "#domain/marks/onePerSense.ts";
import type { Sign } from "#domain/marks/signsOf.ts";
import type { Digit } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import { FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { signText } from "#ui/kit/signText.ts";
import styles from "./Legend.module.css";

interface StripSignsProps {
  readonly signs: readonly Sign[];
  readonly room: readonly Sign[];
}

export function StripSigns({ signs, room }: StripSignsProps) {
  const messages = useMessages();
  const shown = onePerSense(signs);
  const others = Math.max(0, onePerSense(room).length - shown.length);
  const ribbons = shown.filter((sign) => sign.kind === "ribbon");
  const isCovered = ribbons.length > 0 && ribbons.every(({ digit }) => digit === null);
  const digit = isCovered ? null : (ribbons.find((sign) => sign.digit !== null)?.digit ?? 5);
  return (
    <ul className={styles.signs}>
      {!shown.some((sign) => sign.kind === "covered" && sign.isAll) && (
        <Entry sign={<LevelGlyph digit={3} denied={false} size={16} />}>{messages.legend.strip.disc}</Entry>
      )}
      {shown.map((sign) => (
        <Entry key={JSON.stringify(sign)} sign={<SignDrawing sign={sign} digit={digit} />}>
          {signText(sign, messages)}
        </Entry>
      ))}
      {Array.from({ length: others }, (_, number) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: one empty place is as good as another
        <li key={number} className={styles.entry} aria-hidden="true" />
      ))}
    </ul>
  );
}

/** `digit` is one that is on the map, for ends that several digits share. */
function SignDrawing({ sign, digit }: { readonly sign: Sign; readonly digit: Digit | null }) {
  switch (sign.kind) {
    case "ribbon":
      return <RibbonSign hue={sign.hue} digit={sign.digit} />;
    case "covered":
      return <LevelGlyph digit={null} denied={false} size={16} />;
    case "denied":
      return <RibbonSign hue={0} digit={1} denied />;
    case "footprint":
      return <FootprintSign hue={sign.hue} shape={sign.shape} />;
    case "unsaid":
      return <RibbonSign hue={sign.hue} digit={digit} fades={sign.end === "to" ? "end" : "start"} />;
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
