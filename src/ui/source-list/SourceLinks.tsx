import type { Outlet, Source } from "#domain/schema/source.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { OutsideLink } from "#ui/kit/OutsideLink.tsx";

interface SourceLinksProps {
  readonly source: Source;
  readonly outlet: Outlet;
}

/** Where the document and a kept copy of it can be opened. */
export function SourceLinks({ source, outlet }: SourceLinksProps) {
  const { card, sourcesPage } = useAllMessages();
  return (
    <>
      <p>
        <OutsideLink href={source.url}>{sourcesPage.open(outlet.name)}</OutsideLink>
      </p>
      <p>
        {source.archiveUrl ? (
          <OutsideLink href={source.archiveUrl}>{card.archived}</OutsideLink>
        ) : (
          sourcesPage.noArchive
        )}
      </p>
    </>
  );
}
