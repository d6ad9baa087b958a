import { useMessages } from "#ui/kit/context.ts";
import { LinkRow } from "#ui/kit/LinkRow.tsx";

/** One file has no room for presentations and sheets: it says where they are. */
export function ForClass(_: { readonly story: string }) {
  const { inClass } = useMessages().story;
  return <LinkRow title={inClass.title} links={[]} note={inClass.notHere} />;
}
