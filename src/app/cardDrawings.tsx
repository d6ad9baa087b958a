import type { Claim } from "#domain/schema/claim.ts";
import { isCountField } from "#domain/versionPlot.ts";
import { ChainDrawing } from "#ui/chain/ChainDrawing.tsx";
import type { CardDrawings } from "#ui/claim-card/CardBody.tsx";
import { CompareWith } from "#ui/compare/CompareWith.tsx";
import { TellingChoice } from "#ui/tellings/TellingChoice.tsx";
import { ClaimTimes } from "#ui/timeline/ClaimTimes.tsx";
import { VersionDrawing } from "#ui/versions/VersionDrawing.tsx";

/** What other features draw into the card of a claim. */
export const cardDrawings = (claim: Claim): CardDrawings => ({
  chain: <ChainDrawing claim={claim} />,
  versions: ({ field }) => (isCountField(field) ? <VersionDrawing claim={claim} field={field} /> : null),
  tellings: <TellingChoice claim={claim} />,
  times: <ClaimTimes claim={claim} />,
  compare: <CompareWith claim={claim.id} />,
});
