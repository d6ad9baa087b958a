import { precisions } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { footprintShapes } from "#ui/kit/footprintShapes.ts";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function FootprintKey() {
  return (
    <KeyPart heading={legend.footprints.heading} says={legend.footprints.says}>
      {precisions.map((precision) => (
        <KeySign key={precision} sign={<FootprintSign shape={footprintShapes[precision]} hue={2} />}>
          {legend.footprints.of[precision]}
        </KeySign>
      ))}
      <KeySign isApart sign={<RibbonSign hue={2} digit={3} fades="end" />}>
        {legend.footprints.notSaid}
      </KeySign>
    </KeyPart>
  );
}
