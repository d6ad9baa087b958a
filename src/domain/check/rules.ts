import type { Rule } from "./draft.ts";
import { bareStep } from "./rules/bareStep.ts";
import { claimWithoutVoice } from "./rules/claimWithoutVoice.ts";
import { confirmedByOne } from "./rules/confirmedByOne.ts";
import { emptyLayer } from "./rules/emptyLayer.ts";
import { emptyStep } from "./rules/emptyStep.ts";
import { foreignStatement } from "./rules/foreignStatement.ts";
import { idLeadsNowhere } from "./rules/idLeadsNowhere.ts";
import { idTwice } from "./rules/idTwice.ts";
import { impossibleDate } from "./rules/impossibleDate.ts";
import { longQuote } from "./rules/longQuote.ts";
import { missingTranslation } from "./rules/missingTranslation.ts";
import { movementWithoutEnds } from "./rules/movementWithoutEnds.ts";
import { nothingRefers } from "./rules/nothingRefers.ts";
import { olderThanStatement } from "./rules/olderThanStatement.ts";
import { oneCountry } from "./rules/oneCountry.ts";
import { relayAskew } from "./rules/relayAskew.ts";
import { relayCircle } from "./rules/relayCircle.ts";
import { reportTwice } from "./rules/reportTwice.ts";
import { perhapsSaidTooEarly, saidTooEarly } from "./rules/saidTooEarly.ts";
import { sameAddress } from "./rules/sameAddress.ts";
import { sourceAside } from "./rules/sourceAside.ts";
import { sourceWithoutArchive } from "./rules/sourceWithoutArchive.ts";
import { strayDay } from "./rules/strayDay.ts";
import { strayQuote } from "./rules/strayQuote.ts";
import { strayTranslation } from "./rules/strayTranslation.ts";
import { strayVia } from "./rules/strayVia.ts";
import { swappedCoordinates } from "./rules/swappedCoordinates.ts";
import { unevenBounds } from "./rules/unevenBounds.ts";
import { unevenCount } from "./rules/unevenCount.ts";
import { unfitClause } from "./rules/unfitClause.ts";
import { unfitPrecision } from "./rules/unfitPrecision.ts";
import { unknownOutline } from "./rules/unknownOutline.ts";
import { unknownParagraph } from "./rules/unknownParagraph.ts";
import { unlistedVersion } from "./rules/unlistedVersion.ts";
import { unseenCharacter } from "./rules/unseenCharacter.ts";
import { viaCircle } from "./rules/viaCircle.ts";

/** What an atlas is refused for. */
export const refusals = {
  idTwice,
  idLeadsNowhere,
  claimWithoutVoice,
  foreignStatement,
  confirmedByOne,
  relayCircle,
  relayAskew,
  strayVia,
  viaCircle,
  reportTwice,
  longQuote,
  strayQuote,
  unfitPrecision,
  unknownOutline,
  movementWithoutEnds,
  impossibleDate,
  saidTooEarly,
  emptyLayer,
  emptyStep,
  bareStep,
  strayDay,
  unevenBounds,
  unevenCount,
  unfitClause,
  unknownParagraph,
  unseenCharacter,
  strayTranslation,
} as const satisfies Readonly<Record<string, Rule>>;

/** What an editor is told, and may have reasons for. */
export const advice = {
  perhapsSaidTooEarly,
  olderThanStatement,
  oneCountry,
  sourceWithoutArchive,
  sameAddress,
  nothingRefers,
  sourceAside,
  swappedCoordinates,
  unlistedVersion,
  missingTranslation,
} as const satisfies Readonly<Record<string, Rule>>;
