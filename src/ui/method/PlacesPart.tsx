import { precisions } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { FootprintSign } from "#ui/kit/FootprintSign.tsx";
import { footprintShapes } from "#ui/kit/footprintShapes.ts";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { useMethodWords } from "./context.ts";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function PlacesPart() {
  const method = useMethodWords();
  return (
    <>
      <Prose text={method.places.text} />
      <SignList>
        {precisions.map((code) => (
          <SignEntry
            key={code}
            sign={<FootprintSign shape={footprintShapes[code]} hue={2} />}
            term={legend.footprints.of[code]}
          />
        ))}
        <SignEntry
          isApart
          sign={<RibbonSign hue={2} digit={3} fades="end" />}
          term={legend.footprints.notSaid}
        />
      </SignList>
    </>
  );
}
