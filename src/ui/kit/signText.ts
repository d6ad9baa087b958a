import type { Sign } from "#domain/marks/signsOf.ts";
import type { OpeningMessages } from "#messages/messages.ts";

/** What a sign on the map means, in the reader's language. */
export function signText(sign: Sign, { legend: { strip } }: OpeningMessages): string {
  switch (sign.kind) {
    case "ribbon":
      return sign.digit === null ? strip.coveredLine : strip.thread[sign.digit];
    case "covered":
      return strip.covered;
    case "denied":
      return strip.bar;
    case "footprint":
      return strip.shapes[sign.shape];
    case "unsaid":
      return sign.end === "to" ? strip.destination : strip.origin;
  }
}
