import type { SourceFacts } from "#domain/sourceFacts.ts";
import { toggled } from "#store/actions.ts";
import { changeSources } from "#store/sourceActions.ts";
import { useChoice } from "#store/store.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import { Question } from "./Question.tsx";

/** Documents that carry a claim of these layers. */
export function SourceLayerFilter({ all }: { readonly all: readonly SourceFacts[] }) {
  const { layers } = useAtlas().index.atlas;
  const { sourcesPage } = useAllMessages();
  const wanted = useChoice(({ sourceList }) => sourceList.layers);
  const count = (layer: string) =>
    all.filter(({ claims }) => claims.some((claim) => claim.layer === layer)).length;
  return (
    <Question title={sourcesPage.layers} chosen={wanted.length} isOpen>
      {layers.map(({ id, title, hue }) => (
        <Choice
          key={id}
          isChosen={wanted.includes(id)}
          onChange={() => changeSources({ layers: toggled(wanted, id) })}
        >
          <LayerSwatch hue={hue} />
          <span>{title}</span>
          <small>{sourcesPage.count(count(id))}</small>
        </Choice>
      ))}
    </Question>
  );
}
