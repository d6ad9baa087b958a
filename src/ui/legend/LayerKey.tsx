import { legendKeys as legend } from "#messages/en/legendKeys.ts";
import { useOpening } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function LayerKey() {
  return (
    <KeyPart heading={legend.layers.heading} says={legend.layers.says}>
      {[...useOpening().layers.values()].map(({ id, title, hue }) => (
        <KeySign key={id} sign={<LayerSwatch hue={hue} />}>
          {title}
        </KeySign>
      ))}
    </KeyPart>
  );
}
