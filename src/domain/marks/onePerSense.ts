import type { Sign } from "./signsOf.ts";

function senseOf(sign: Sign): string {
  switch (sign.kind) {
    case "ribbon":
      return `ribbon ${sign.digit}`;
    case "footprint":
      return `footprint ${sign.shape}`;
    case "unsaid":
      return `unsaid ${sign.end}`;
    case "covered":
    case "denied":
      return sign.kind;
  }
}

/** What says the same in several layers is said once: a legend is about signs, not about layers. */
export function onePerSense(signs: readonly Sign[]): Sign[] {
  return [...new Map([...signs].reverse().map((sign) => [senseOf(sign), sign])).values()].reverse();
}
