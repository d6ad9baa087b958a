import { useContext, useRef, useState } from "react";
import type { Cited } from "#domain/citation/cited.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { citedAtlas, citedClaim, citedView } from "#messages/citedParts.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useAtlas, useMessages } from "#ui/kit/context.ts";
import { copyText } from "#ui/kit/copyText.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { saveFile } from "#ui/kit/saveFile.ts";
import { SiteRootContext } from "#ui/kit/siteRoot.ts";
import { today, wholeDay } from "#ui/kit/today.ts";
import styles from "./CiteDialog.module.css";
import { type CiteFormat, citationFile, citationText, citeFormats, formatName } from "./citeFormats.ts";

const kinds = ["claim", "view", "atlas"] as const;

interface CiteDialogProps {
  readonly facts: ClaimFacts;
  /** How many claims the view shows. */
  readonly shown: number;
  readonly onClose: () => void;
}

/** How to cite a claim, the view or the atlas, in a style or for a reference manager. */
export function CiteDialog({ facts, shown, onClose }: CiteDialogProps) {
  const messages = useMessages();
  const { index } = useAtlas();
  const site = new URL(useContext(SiteRootContext), document.baseURI).href;
  const [kind, setKind] = useState<Cited["kind"]>("claim");
  const [format, setFormat] = useState<CiteFormat>("apa");
  const [standing, setStanding] = useState<string | null>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  const { cite, dates } = messages;
  const version = useChoice((choices) => choices.version);
  const occasion = { site, accessed: today(), version };
  const all: Record<Cited["kind"], () => Cited> = {
    claim: () => citedClaim(index, facts, messages, occasion),
    view: () => citedView(index, shown, messages, occasion, window.location.href),
    atlas: () => citedAtlas(index, messages, occasion),
  };
  const cited = all[kind]();
  const written = citationText(cited, format, messages);
  const file = citationFile(cited, format);
  const choose = (change: () => void) => () => {
    setStanding(null);
    change();
  };
  const copy = async () => {
    const isCopied = await copyText(written);
    if (!isCopied) text.current?.select();
    setStanding(isCopied ? cite.copied : cite.copyFailed);
  };
  return (
    <ModalDialog title={cite.title} closeLabel={cite.close} onClose={onClose}>
      <div className={styles.choices}>
        <ChoiceGroup title={cite.what}>
          {kinds.map((one) => (
            <Choice
              key={one}
              kind="radio"
              name="cite-kind"
              isChosen={one === kind}
              onChange={choose(() => setKind(one))}
            >
              {one === "claim" ? cite.kinds.claim(facts.claim.id) : cite.kinds[one]}
            </Choice>
          ))}
        </ChoiceGroup>
        <ChoiceGroup title={cite.style} flow="row">
          {citeFormats.map((one) => (
            <Choice
              key={one}
              kind="radio"
              name="cite-format"
              isChosen={one === format}
              onChange={choose(() => setFormat(one))}
            >
              {formatName(one, messages)}
            </Choice>
          ))}
        </ChoiceGroup>
      </div>
      <textarea
        ref={text}
        className={styles.text}
        aria-label={formatName(format, messages)}
        readOnly
        rows={9}
        value={written}
        dir="auto"
      />
      <p className={styles.note}>{cite.versioned(cited.version, dates.span(wholeDay(occasion.accessed)))}</p>
      <div className={styles.actions}>
        <Button onClick={copy}>{cite.copy}</Button>
        <Button onClick={() => saveFile({ ...file, content: written })}>{cite.save(file.name)}</Button>
        <span role="status" className={styles.standing}>
          {standing}
        </span>
      </div>
    </ModalDialog>
  );
}
