import { digits } from "#domain/schema/vocabulary.ts";
import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function ThreadKey() {
  return (
    <KeyPart heading={legend.threads.heading} says={legend.threads.says}>
      {digits.map((digit) => (
        <KeySign key={digit} isApart={digit === 6} sign={<RibbonSign hue={1} digit={digit} />}>
          {legend.threads.of[digit]}
        </KeySign>
      ))}
      <KeySign isApart sign={<RibbonSign hue={2} digit={3} fades="end" />}>
        {legend.threads.end}
      </KeySign>
      <KeySign sign={<RibbonSign hue={2} digit={3} fades="start" />}>{legend.threads.start}</KeySign>
    </KeyPart>
  );
}
