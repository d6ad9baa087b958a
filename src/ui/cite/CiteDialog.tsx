import { useState } from "react";
import type { Cited } from "#domain/citation/cited.ts";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { citedAtlas, citedClaim, citedView } from "#messages/citedParts.ts";
import { useChoice } from "#store/store.ts";
import { Button } from "#ui/kit/Button.tsx";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { CopyField } from "#ui/kit/CopyField.tsx";
import { useAllMessages, useAtlas } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { saveFile } from "#ui/kit/saveFile.ts";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { today, wholeDay } from "#ui/kit/today.ts";
import styles from "./CiteDialog.module.css";
import { type CiteFormat, citationFile, citationText, citeFormats, formatName } from "./citeFormats.ts";

interface CiteDialogProps {
  /** The open claim, or null. */
  readonly facts: ClaimFacts | null;
  /** How many claims the view shows. */
  readonly shown: number;
  readonly onClose: () => void;
}

/** How to cite a claim, the view or the atlas, in a style or for a reference manager. */
export function CiteDialog({ facts, shown, onClose }: CiteDialogProps) {
  const messages = useAllMessages();
  const { index } = useAtlas();
  const site = useSiteAddress();
  const version = useChoice((choices) => choices.version);
  const kinds: readonly Cited["kind"][] = facts ? ["claim", "view", "atlas"] : ["view", "atlas"];
  const [kind, setKind] = useState(kinds[0] ?? "atlas");
  const [format, setFormat] = useState<CiteFormat>("apa");
  const { cite, dates } = messages;
  const occasion = { site, accessed: today(), version };
  const cited =
    kind === "claim" && facts
      ? citedClaim(index, facts, messages, occasion)
      : kind === "view"
        ? citedView(index, shown, messages, occasion, window.location.href)
        : citedAtlas(index, messages, occasion);
  const written = citationText(cited, format, messages);
  const file = citationFile(cited, format);
  const nameOf = (one: Cited["kind"]) =>
    one === "claim" ? cite.kinds.claim(facts?.claim.id ?? "") : cite.kinds[one];
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
              onChange={() => setKind(one)}
            >
              {nameOf(one)}
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
              onChange={() => setFormat(one)}
            >
              {formatName(one, messages)}
            </Choice>
          ))}
        </ChoiceGroup>
      </div>
      <CopyField
        text={written}
        label={formatName(format, messages)}
        rows={9}
        note={cite.versioned(cited.version, dates.span(wholeDay(occasion.accessed)))}
      >
        <Button onClick={() => saveFile({ ...file, content: written })}>{cite.save(file.name)}</Button>
      </CopyField>
    </ModalDialog>
  );
}
