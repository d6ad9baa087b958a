import { createContext, type ReactNode, useContext } from "react";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";

/** The sentence of each claim, by its id. */
export const SentencesContext = createContext<ReadonlyMap<string, string>>(new Map());

interface ClaimAnchorProps {
  readonly claim: string;
  /** Of the signs of a claim one is read out and reached by key; the others are for pointers. */
  readonly isNamed: boolean;
  readonly children: ReactNode;
}

/** A sign of a claim as a link to the claim's page. */
export function ClaimAnchor({ claim, isNamed, children }: ClaimAnchorProps) {
  const sentence = useContext(SentencesContext).get(claim);
  const address = useClaimAddress(claim);
  if (!isNamed) {
    return (
      <a href={address} data-link={claim} tabIndex={-1} aria-hidden="true">
        {children}
      </a>
    );
  }
  return (
    <a href={address} data-link={claim}>
      <title>{sentence}</title>
      {children}
    </a>
  );
}
