import { type Precision, precisions } from "#domain/schema/place.ts";
import { useMessages } from "#ui/kit/context.ts";
import { type FootprintShape, FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

const shapes: Record<Precision, FootprintShape> = {
  1: "point",
  2: "circle",
  3: "district",
  4: "province",
  5: "zone",
  6: "country",
  7: "zone",
};

export function FootprintKey() {
  const { legend } = useMessages();
  return (
    <KeyPart heading={legend.footprints.heading} says={legend.footprints.says}>
      {precisions.map((precision) => (
        <KeySign key={precision} sign={<FootprintSign shape={shapes[precision]} hue={2} />}>
          {legend.footprints.of[precision]}
        </KeySign>
      ))}
      <KeySign isApart sign={<RibbonSign hue={2} digit={3} fades="end" />}>
        {legend.footprints.notSaid}
      </KeySign>
    </KeyPart>
  );
}
