import type { ReactNode } from "react";
import type { ClaimFacts } from "#domain/claimFacts.ts";
import type { FieldVersions } from "#domain/versionTable.ts";
import { useIsSecondStep } from "#ui/kit/useIsSecondStep.ts";
import { ArticlePart } from "./ArticlePart.tsx";
import { CardCaveat } from "./CardCaveat.tsx";
import { Chain } from "./Chain.tsx";
import { Differences } from "./Differences.tsx";
import { Levels } from "./Levels.tsx";
import { Quotations } from "./Quotations.tsx";
import { Sources } from "./Sources.tsx";
import { Speakers } from "./Speakers.tsx";
import { Stances } from "./Stances.tsx";
import { TextLists } from "./TextLists.tsx";
import { Versions } from "./Versions.tsx";
import { When } from "./When.tsx";
import { Where } from "./Where.tsx";

interface CardBodyProps {
  readonly facts: ClaimFacts;
  readonly onChoose: (claim: string) => void;
  /** What other features draw into the card. */
  readonly drawings: CardDrawings;
  /** Where a reader grades the claim too, beside the editors' level. */
  readonly ownGrade?: ReactNode;
  /** What can be done with the claim, at the foot of its card. */
  readonly actions?: ReactNode;
}

export interface CardDrawings {
  readonly chain: ReactNode;
  /** null where a point on which tellings differ is told in a table. */
  readonly versions: (point: FieldVersions) => ReactNode;
  /** As told by whom the map draws the claim. */
  readonly tellings: ReactNode;
  readonly times: ReactNode;
  readonly compare: ReactNode;
}

/**
 * All that is known of one claim below its sentence, from who said it to what would change its level. A card that opens
 * is painted with its level, before the rest is made.
 */
export function CardBody(props: CardBodyProps) {
  const isSecondStep = useIsSecondStep();
  return (
    <>
      <Levels facts={props.facts} hasReasons={isSecondStep} />
      {isSecondStep && <BelowLevels {...props} />}
    </>
  );
}

function BelowLevels({ facts, onChoose, drawings, ownGrade, actions }: CardBodyProps) {
  const { claim } = facts;
  return (
    <>
      {ownGrade}
      <Stances claim={claim} />
      <Speakers claim={claim} />
      <Chain facts={facts} drawing={drawings.chain} />
      <Versions claim={claim} draw={drawings.versions} tellings={drawings.tellings} />
      <Differences claim={claim} onChoose={onChoose} />
      <Where claim={claim} />
      <When facts={facts} drawing={drawings.times} />
      <Quotations claim={claim} />
      <Sources claim={claim} />
      <TextLists claim={claim} />
      <ArticlePart claim={claim} />
      {drawings.compare}
      {actions}
      <CardCaveat claim={claim} />
    </>
  );
}
