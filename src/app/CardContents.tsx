import type { OpeningFacts } from "#domain/claimFacts.ts";
import { openClaim } from "#store/actions.ts";
import { CardBody } from "#ui/claim-card/CardBody.tsx";
import { ClaimForClass } from "#ui/claim-card/ClaimForClass.tsx";
import { useAtlas } from "#ui/kit/context.ts";
import { ClaimRemains } from "#ui/own-view/ClaimRemains.tsx";
import { StoryTellings } from "#ui/story/StoryTellings.tsx";
import { AllWords } from "./AllWords.tsx";
import { cardDrawings } from "./cardDrawings.tsx";
import { OwnGrade } from "./OwnGrade.tsx";
import { TakeAway } from "./TakeAway.tsx";

/** What a card says below its sentence, with all that other features draw into it. It waits for the whole atlas. */
export function CardContents({ facts: { claim } }: { readonly facts: OpeningFacts }) {
  const facts = useAtlas().facts.find((one) => one.claim.id === claim.id);
  if (!facts) return null;
  return (
    <AllWords>
      <ClaimRemains claim={facts.claim.id} />
      <CardBody
        facts={facts}
        onChoose={openClaim}
        drawings={cardDrawings(facts.claim)}
        ownGrade={<OwnGrade key={facts.claim.id} facts={facts} />}
        actions={
          <>
            <StoryTellings claim={facts.claim.id} />
            <ClaimForClass claim={facts.claim.id} />
            <TakeAway facts={facts} />
          </>
        }
      />
    </AllWords>
  );
}
