import { acledPlaces, acledTimes, datePrecisions } from "#domain/crosswalk.ts";
import { precisions } from "#domain/schema/vocabulary.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { CodeTable } from "./CodeTable.tsx";
import { useMethodWords } from "./context.ts";
import { Prose } from "./Prose.tsx";

export function CodesPart() {
  const { places } = useAllMessages();
  const { codes } = useMethodWords();
  return (
    <>
      <Prose text={codes.text} />
      <CodeTable
        title={codes.places}
        rows={precisions.map((code) => [code, acledPlaces[code], places.precisions[code]])}
      />
      <CodeTable
        title={codes.times}
        rows={datePrecisions.map((code) => [code, acledTimes[code], codes.datePrecision[code]])}
      />
    </>
  );
}
