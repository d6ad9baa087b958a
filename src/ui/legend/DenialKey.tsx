import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { LevelGlyph } from "#ui/kit/LevelGlyph.tsx";
import { RibbonSign } from "#ui/kit/RibbonSign.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function DenialKey() {
  return (
    <KeyPart heading={legend.denial.heading}>
      <KeySign sign={<LevelGlyph digit={3} denied size={24} />}>{legend.denial.glyph}</KeySign>
      <KeySign sign={<RibbonSign hue={0} digit={1} denied />}>{legend.denial.ribbon}</KeySign>
    </KeyPart>
  );
}
