import type { ComponentType } from "react";
import type { MethodSection } from "#messages/en/method.ts";
import { PageSection } from "#ui/kit/PageSection.tsx";
import { AnswersPart } from "./AnswersPart.tsx";
import { BordersPart } from "./BordersPart.tsx";
import { ChangesPart } from "./ChangesPart.tsx";
import { ChecksPart } from "./ChecksPart.tsx";
import { CodesPart } from "./CodesPart.tsx";
import { useMethodWords } from "./context.ts";
import { DatesPart } from "./DatesPart.tsx";
import { DigitsPart } from "./DigitsPart.tsx";
import { GivingPart } from "./GivingPart.tsx";
import { LettersPart } from "./LettersPart.tsx";
import { LimitsPart } from "./LimitsPart.tsx";
import { LinesPart } from "./LinesPart.tsx";
import { MarksPart } from "./MarksPart.tsx";
import { ObjectingPart } from "./ObjectingPart.tsx";
import { OriginsPart } from "./OriginsPart.tsx";
import { PlacesPart } from "./PlacesPart.tsx";
import { ReadingPart } from "./ReadingPart.tsx";
import { StandardsPart } from "./StandardsPart.tsx";
import { UnknownPart } from "./UnknownPart.tsx";

const parts: Record<MethodSection, ComponentType> = {
  marks: MarksPart,
  letters: LettersPart,
  digits: DigitsPart,
  unknown: UnknownPart,
  giving: GivingPart,
  answers: AnswersPart,
  origins: OriginsPart,
  places: PlacesPart,
  lines: LinesPart,
  dates: DatesPart,
  reading: ReadingPart,
  borders: BordersPart,
  limits: LimitsPart,
  checks: ChecksPart,
  codes: CodesPart,
  changes: ChangesPart,
  objecting: ObjectingPart,
  standards: StandardsPart,
};

export const methodSections = Object.keys(parts) as MethodSection[];

/** Every part of the method, each under its anchor. */
export function MethodParts() {
  const { sections } = useMethodWords();
  return methodSections.map((section) => {
    const Part = parts[section];
    return (
      <PageSection key={section} anchor={section} heading={sections[section]}>
        <Part />
      </PageSection>
    );
  });
}
