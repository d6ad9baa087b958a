import { acledPlaces, acledTimes, datePrecisions } from "#domain/crosswalk.ts";
import { precisions } from "#domain/schema/vocabulary.ts";
import { method } from "#messages/en/method.ts";
import { useMessages } from "#ui/kit/context.ts";
import { CodeTable } from "./CodeTable.tsx";
import { Prose } from "./Prose.tsx";

export function CodesPart() {
  const { places } = useMessages();
  const { codes } = method;
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
