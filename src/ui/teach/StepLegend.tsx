import type { ReactNode } from "react";
import type { LessonStep } from "#domain/classroom/lesson.ts";
import type { Level } from "#domain/level.ts";
import type { Sign } from "#domain/marks/signsOf.ts";
import { digits } from "#domain/schema/vocabulary.ts";
import { useMessages } from "#ui/kit/context.ts";
import { FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { useClassroom } from "./context.ts";
import styles from "./StepLegend.module.css";

interface StepLegendProps {
  readonly step: LessonStep;
  readonly levels: ReadonlyMap<string, Level>;
}

/** What the signs of this step's map mean, in words: those that are on it, and no others. */
export function StepLegend({ step, levels }: StepLegendProps) {
  const { levels: words } = useMessages();
  const { teach } = useClassroom();
  const glyphs = step.map.spots.full.glyphs;
  const isCovered = glyphs.some(({ claim }) => !levels.has(claim));
  const shown = digits.filter((digit) => glyphs.some(({ claim }) => levels.get(claim)?.digit === digit));
  const hue = step.map.ribbons[0]?.hue;
  const shapes = new Map(
    step.signs.map((sign) => [sign.kind === "footprint" ? sign.shape : sign.kind, sign]),
  );
  return (
    <ul className={styles.legend} aria-label={teach.legend}>
      {isCovered && (
        <Entry sign={<LevelGlyph digit={null} denied={false} size={24} />}>{teach.signs.covered}</Entry>
      )}
      {shown.map((digit) => (
        <Entry key={digit} sign={<LevelGlyph digit={digit} denied={false} size={24} />}>
          {digit}: {words.digits[digit].toLowerCase()}
        </Entry>
      ))}
      {hue !== undefined && <Entry sign={<RibbonSign hue={hue} digit={null} />}>{teach.signs.line}</Entry>}
      {[...shapes].map(([name, sign]) => (
        <SignEntry key={name} sign={sign} />
      ))}
    </ul>
  );
}

function SignEntry({ sign }: { readonly sign: Sign }) {
  const { legend } = useMessages();
  const { teach } = useClassroom();
  switch (sign.kind) {
    case "denied":
      return <Entry sign={<RibbonSign hue={0} digit={null} denied />}>{teach.signs.denied}</Entry>;
    case "footprint":
      return (
        <Entry sign={<FootprintSign hue={sign.hue} shape={sign.shape} />}>
          {legend.strip.shapes[sign.shape]}
        </Entry>
      );
    case "unsaid":
      return (
        <Entry sign={<RibbonSign hue={sign.hue} digit={null} fades={sign.end === "to" ? "end" : "start"} />}>
          {sign.end === "to" ? teach.signs.destination : teach.signs.origin}
        </Entry>
      );
    default:
      return null;
  }
}

function Entry({ sign, children }: { readonly sign: ReactNode; readonly children: ReactNode }) {
  return (
    <li className={styles.entry}>
      <span className={styles.sign}>{sign}</span>
      <span>{children}</span>
    </li>
  );
}
