import { createContext, type ReactNode, type SVGAttributes, useContext } from "react";
import { useClaimAddress } from "#ui/kit/siteRoot.ts";
import { signState } from "./signState.ts";

/** The sentence of each claim, by its id. */
export const SentencesContext = createContext<ReadonlyMap<string, string>>(new Map());

/** Whether signs lead to the pages of their claims: a covered level must not be one press away. */
export const LinkedContext = createContext(true);

interface ClaimAnchorProps extends Pick<SVGAttributes<never>, "className" | "transform"> {
  readonly claim: string;
  readonly selected: string | null;
  /** Of the signs of a claim one is read out and reached by key; the others are for pointers. */
  readonly isNamed: boolean;
  readonly children: ReactNode;
}

/** A sign of a claim as a link to the claim's page. */
export function ClaimAnchor({ claim, selected, isNamed, children, ...drawn }: ClaimAnchorProps) {
  const sentence = useContext(SentencesContext).get(claim);
  const isLinked = useContext(LinkedContext);
  const address = useClaimAddress(claim);
  const unnamed = isNamed ? {} : { tabIndex: -1, "aria-hidden": true };
  const content = (
    <>
      {isNamed && <title>{sentence}</title>}
      {children}
    </>
  );
  if (!isLinked)
    return (
      <g {...drawn} {...signState([claim], selected)}>
        {content}
      </g>
    );
  return (
    <a href={address} {...drawn} {...signState([claim], selected)} {...unnamed}>
      {content}
    </a>
  );
}
