import { Suspense, useContext, useState } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { shownClaims } from "#store/selectors.ts";
import { useChoice } from "#store/store.ts";
import type { DownloadFormat, Extent } from "#ui/download/downloadFormats.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlas, useMessages, useWholeAtlas } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import { today } from "#ui/kit/today.ts";
import styles from "./CardActions.module.css";

const CiteDialog = lazyPart(async () => {
  const { CiteDialog: component } = await import("#ui/cite/CiteDialog.tsx");
  return component;
});
const DownloadDialog = lazyPart(async () => {
  const { DownloadDialog: component } = await import("#ui/download/DownloadDialog.tsx");
  return component;
});

/** What can be taken away from a card: a citation, data, a picture. */
export function CardActions({ facts }: { readonly facts: ClaimFacts }) {
  const messages = useMessages();
  const atlas = useAtlas();
  const whole = useWholeAtlas();
  const root = useContext(SiteRootContext);
  const shown = useChoice((choices) => shownClaims(atlas.facts, choices));
  const [open, setOpen] = useState<"cite" | "download" | null>(null);
  const close = () => setOpen(null);
  const prepare = async (format: DownloadFormat, extent: Extent) => {
    const { prepareDownload } = await import("./downloads/prepareDownload.ts");
    const isAll = extent === "all" || format === "json";
    const matter = {
      index: (isAll ? whole : atlas).index,
      facts: isAll ? whole.facts : shown,
      selected: facts,
      messages,
      root: new URL(root, document.baseURI),
      day: today(),
      address: window.location.href,
    };
    return prepareDownload(matter, format);
  };
  return (
    <div className={styles.actions}>
      <Button aria-haspopup="dialog" onClick={() => setOpen("cite")}>
        {messages.cite.open}
      </Button>
      <Button aria-haspopup="dialog" onClick={() => setOpen("download")}>
        {messages.download.open}
      </Button>
      <Suspense fallback={null}>
        {open === "cite" && <CiteDialog facts={facts} shown={shown.length} onClose={close} />}
        {open === "download" && (
          <DownloadDialog shown={shown.length} all={whole.facts.length} prepare={prepare} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
