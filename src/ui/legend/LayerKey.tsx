import { useMessages, useOpening } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { KeyPart, KeySign } from "./KeyPart.tsx";

export function LayerKey() {
  const { legend } = useMessages();
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
