import { useState } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import { usualAsk } from "#domain/embed/frameAsk.ts";
import { useChoice } from "#store/store.ts";
import { CopyField } from "#ui/kit/CopyField.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { RadioGroup } from "#ui/kit/RadioGroup.tsx";
import { SendButton } from "./SendButton.tsx";
import styles from "./ShareDialog.module.css";
import { ShareOptions } from "./ShareOptions.tsx";
import { SharePreview } from "./SharePreview.tsx";
import {
  type FrameOptions,
  isFramed,
  type SharedKind,
  type ShareForm,
  shareForms,
  shareText,
} from "./shareForms.ts";
import { useShared } from "./useShared.ts";

interface ShareDialogProps {
  /** The open claim, or null. */
  readonly facts: ClaimFacts | null;
  readonly onClose: () => void;
}

/** A link, a frame or a picture for other people's pages, with how it will look there. */
export function ShareDialog({ facts, onClose }: ShareDialogProps) {
  const { share } = useAllMessages();
  const kinds: readonly SharedKind[] = facts ? ["claim", "view", "atlas"] : ["view", "atlas"];
  const [kind, setKind] = useState(kinds[0] ?? "atlas");
  const [chosen, setForm] = useState<ShareForm>("link");
  const isPinned = useChoice(({ version }) => version !== null);
  const { theme, load, lang } = usualAsk;
  const [options, setOptions] = useState<FrameOptions>({ theme, load, lang, isFrozen: isPinned });
  const { matter, frame } = useShared(kind, facts, options);
  const forms = shareForms.filter((form) => form !== "picture" || matter.picture !== null);
  const form = forms.includes(chosen) ? chosen : "link";
  const leavesOut = kind === "view" && isFramed(form) ? ` ${share.frameLeavesOut}` : "";
  return (
    <ModalDialog title={share.title} closeLabel={share.close} breadth="table" onClose={onClose}>
      <div className={styles.choices}>
        <RadioGroup
          title={share.what}
          name="share-kind"
          values={kinds}
          chosen={kind}
          wordsOf={(one) => (one === "claim" ? share.kinds.claim(facts?.claim.id ?? "") : share.kinds[one])}
          onChoose={setKind}
        />
        <RadioGroup
          title={share.how}
          name="share-form"
          values={forms}
          chosen={form}
          wordsOf={(one) => share.forms[one]}
          onChoose={setForm}
        />
        <ShareOptions options={options} isFrame={isFramed(form)} onChange={setOptions} />
      </div>
      <CopyField
        text={shareText(form, matter)}
        label={form === "link" ? share.code.link : share.code.html}
        rows={form === "link" ? 2 : 7}
        note={`${share.notes[form]}${leavesOut}`}
      >
        <SendButton title={matter.title} text={matter.text} url={matter.link} />
      </CopyField>
      <SharePreview form={form} matter={matter} frame={frame} />
      <p className={styles.note}>{share.note}</p>
    </ModalDialog>
  );
}
