import { Suspense, useState } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { shownClaims, shownIds } from "#store/selectors.ts";
import { store, useChoice } from "#store/store.ts";
import type { Download, Extent } from "#ui/download/downloadFormats.ts";
import { Button } from "#ui/kit/Button.tsx";
import { useAtlasesLater, useMessages, useOpening, useWholeOpening } from "#ui/kit/context.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { today } from "#ui/kit/today.ts";
import { spoken } from "./spoken.tsx";
import styles from "./TakeAway.module.css";

const ShareDialog = spoken(async () => {
  const { ShareDialog: component } = await import("#ui/share/ShareDialog.tsx");
  return component;
});
const CiteDialog = spoken(async () => {
  const { CiteDialog: component } = await import("#ui/cite/CiteDialog.tsx");
  return component;
});
const DownloadDialog = spoken(async () => {
  const { DownloadDialog: component } = await import("#ui/download/DownloadDialog.tsx");
  return component;
});

const actions = ["share", "cite", "download"] as const;

interface TakeAwayProps {
  /** The claim that it is about; null for what is shown, and the atlas. */
  readonly facts: ClaimFacts | null;
  readonly look?: "plain" | "quiet";
}

/** What can be taken away: a link or a frame, a citation, data, a picture. */
export function TakeAway({ facts, look = "plain" }: TakeAwayProps) {
  const { shell } = useMessages();
  const { facts: known } = useOpening();
  const { facts: all } = useWholeOpening();
  const atlases = useAtlasesLater();
  const root = useSiteAddress();
  const shown = useChoice((choices) => shownClaims(known, choices));
  const [open, setOpen] = useState<(typeof actions)[number] | null>(null);
  const close = () => setOpen(null);
  const prepare = async (wanted: Download, extent: Extent) => {
    const choices = store.getState();
    const [{ prepareDownload }, { en }] = await Promise.all([
      import("./downloads/prepareDownload.ts"),
      import("#messages/en.ts"),
    ]);
    const { atlas, whole } = await atlases();
    const ids = shownIds(atlas.facts, choices);
    const isAll = extent === "all" || wanted.format === "json";
    const matter = {
      index: (isAll ? whole : atlas).index,
      facts: isAll ? whole.facts : atlas.facts.filter(({ claim }) => ids.has(claim.id)),
      selected: facts,
      messages: en,
      root: new URL(root),
      day: today(),
      address: window.location.href,
    };
    return prepareDownload(matter, wanted);
  };
  return (
    <div className={styles.actions} data-look={look}>
      {actions.map((action) => (
        <Button key={action} look={look} aria-haspopup="dialog" onClick={() => setOpen(action)}>
          {shell.takeAway[action]}
        </Button>
      ))}
      <Suspense fallback={null}>
        {open === "share" && <ShareDialog facts={facts} onClose={close} />}
        {open === "cite" && <CiteDialog facts={facts} shown={shown.length} onClose={close} />}
        {open === "download" && (
          <DownloadDialog shown={shown.length} all={all.length} prepare={prepare} onClose={close} />
        )}
      </Suspense>
    </div>
  );
}
