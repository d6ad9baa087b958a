import type { AtlasIndex } from "#domain/atlasIndex.ts";
import { found } from "#domain/atlasIndex.ts";
import type { Relation } from "#domain/schema/atlas.ts";
import type { Messages } from "#messages/messages.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";

/** What a relation leads to, by its name: an outlet's document, somebody's statement, a claim. */
function targetName(index: AtlasIndex, { card, sourcesPage }: Messages, id: string): string {
  const source = index.sources.get(id);
  if (source) return found(index.outlets, source.outlet).name;
  const statement = index.statements.get(id);
  if (!statement) return card.claim(id);
  return sourcesPage.saying(found(index.speakers, statement.speaker).names.en, card.claim(statement.claim));
}

/** What was noticed about a document: what it contradicts, misdates, attributes wrongly. */
export function SourceRemarks({ remarks }: { readonly remarks: readonly Relation[] }) {
  const { index } = useAtlas();
  const messages = useAllMessages();
  const { sourcesPage } = messages;
  return remarks.map(({ to, kind, basis }) => (
    <p key={`${to} ${kind}`}>
      {sourcesPage.remarkLine(sourcesPage.remark[kind], targetName(index, messages, to), basis.reason)}
    </p>
  ));
}
