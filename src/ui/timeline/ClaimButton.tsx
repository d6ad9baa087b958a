import type { ReactNode } from "react";
import type { Hue } from "#domain/schema/vocabulary.ts";
import { openClaim } from "#store/actions.ts";
import { LayerSwatch } from "#ui/kit/LayerSwatch.tsx";
import styles from "./ClaimButton.module.css";

interface ClaimButtonProps {
  readonly claim: string;
  readonly hue: Hue;
  /** The popover in which it stands, and which it closes. */
  readonly popover: string;
  readonly children: ReactNode;
}

/** A line of a popover that opens a claim. */
export function ClaimButton({ claim, hue, popover, children }: ClaimButtonProps) {
  return (
    <button
      type="button"
      className={styles.claim}
      popoverTarget={popover}
      popoverTargetAction="hide"
      onClick={() => openClaim(claim)}
    >
      <LayerSwatch hue={hue} />
      <span>{children}</span>
    </button>
  );
}
