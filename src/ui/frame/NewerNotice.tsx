import type { Change } from "#domain/changes/changesOf.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./FrameNotice.module.css";

/** A newer version of the data, for a frame that stays with an older one. */
export interface Newer {
  readonly version: string;
  readonly day: string;
  /** The claim that the frame is about with what changed of it, or the claims that changed. */
  readonly changed:
    | { readonly claim: string; readonly changes: readonly Change[] }
    | { readonly claims: readonly string[] };
  /** Where the newest is shown. */
  readonly address: string;
}

/** Says in a frame that stays with a version that a newer one is out, and what changed in it. */
export function NewerNotice({ shown, newer }: { readonly shown: string; readonly newer: Newer }) {
  const { changes } = useAllMessages();
  const { address, changed, day, version } = newer;
  return (
    <p className={styles.notice} data-newer={version}>
      <span>
        {changes.shown(shown)} {changes.newer(version, day)}{" "}
        {"claim" in changed
          ? changes.ofClaim(changed.claim, changed.changes)
          : changes.ofAtlas(changed.claims)}
      </span>
      <a href={address}>{changes.toNewest}</a>
    </p>
  );
}
