import { toggleLayer } from "#store/actions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages, useOpening } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";

/** Layers on and off. */
export function LayerFilter() {
  const layers = [...useOpening().layers.values()];
  const { filters } = useMessages();
  const on = useChoice((choices) => choices.layers);
  const all = layers.map(({ id }) => id);
  return (
    <ChoiceGroup title={filters.layers}>
      {layers.map(({ id, title, hue }) => (
        <Choice key={id} isChosen={on === null || on.includes(id)} onChange={() => toggleLayer(id, all)}>
          <LayerSwatch hue={hue} />
          <span>{title}</span>
        </Choice>
      ))}
    </ChoiceGroup>
  );
}
