import { digits } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { useMethodWords } from "./context.ts";
import { Prose } from "./Prose.tsx";
import { SignEntry } from "./SignEntry.tsx";
import { SignList } from "./SignList.tsx";

export function LinesPart() {
  const method = useMethodWords();
  const { layers } = useAtlas().index.atlas;
  return (
    <>
      <Prose text={method.lines.text} />
      <SignList>
        {digits.map((digit) => (
          <SignEntry
            key={digit}
            isApart={digit === 6}
            sign={<RibbonSign hue={1} digit={digit} />}
            term={legend.threads.of[digit]}
          />
        ))}
        <SignEntry isApart sign={<RibbonSign hue={2} digit={3} fades="end" />} term={legend.threads.end} />
        <SignEntry sign={<RibbonSign hue={2} digit={3} fades="start" />} term={legend.threads.start} />
      </SignList>
      <SignList>
        {layers.map(({ id, title, summary, hue }) => (
          <SignEntry key={id} sign={<LayerSwatch hue={hue} />} term={title}>
            {summary}
          </SignEntry>
        ))}
      </SignList>
    </>
  );
}
