import type { ClaimFacts } from "#domain/claimFacts.ts";
import { frameAddress } from "#domain/embed/frameAddress.ts";
import type { SnippetMatter } from "#domain/embed/snippets.ts";
import { claimAddress } from "#domain/exchange/claimCollection.ts";
import { plainText } from "#domain/sentence.ts";
import { citedAtlas, citedClaim, citedView } from "#messages/citedParts.ts";
import { shownClaims } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { type FrameOptions, frameSubject, type SharedKind } from "./shareForms.ts";
import { shareLink } from "./shareLink.ts";

/** The social picture of a claim, in pixels. */
const card = { width: 1200, height: 630 } as const;

/** Everything that is handed on of a claim, the view or the atlas, and the address of its frame. */
export function useShared(
  kind: SharedKind,
  facts: ClaimFacts | null,
  { isFrozen, ...options }: FrameOptions,
): { readonly matter: SnippetMatter; readonly frame: string } {
  const messages = useAllMessages();
  const { facts: all, index } = useAtlas();
  const site = useSiteAddress();
  const layers = useChoice((choices) => choices.layers);
  const day = useChoice((choices) => choices.day);
  const shown = useChoice((choices) => shownClaims(all, choices).length);
  const version = isFrozen ? index.atlas.about.version : null;
  const claim = facts?.claim.id ?? null;
  const occasion = { site, accessed: null, version };
  const here = window.location.href;
  const cited =
    kind === "claim" && facts
      ? citedClaim(index, facts, messages, occasion)
      : kind === "view"
        ? citedView(index, shown, messages, occasion, here)
        : citedAtlas(index, messages, occasion);
  const said = kind === "claim" && facts ? plainText(messages.sentence(facts.sentence, "full")) : cited.title;
  const title =
    kind === "claim" && facts
      ? messages.shell.title(messages.shell.standing(facts.tally.deniedBy.length > 0), said)
      : cited.title;
  const ask = { ...options, version, day, subject: frameSubject(kind, claim, layers) };
  const matter: SnippetMatter = {
    site,
    ask,
    title,
    link: shareLink({ kind, claim, site, here, version }),
    text: messages.share.said(said, cited.note),
    language: messages.language,
    picture:
      kind === "claim" && claim !== null
        ? { url: `${claimAddress(site, claim)}card.png`, alt: title, ...card }
        : null,
  };
  return { matter, frame: frameAddress(site, ask) };
}
