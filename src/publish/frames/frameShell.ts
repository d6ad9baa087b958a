import type { FrameFacts } from "#domain/embed/frameFacts.ts";
import type { KnownToFrames } from "#domain/embed/readFrameAsk.ts";
import { htmlText } from "#domain/htmlText.ts";
import type { PublishedAtlas } from "#domain/publishedAtlas.ts";
import type { Messages } from "#messages/messages.ts";

/** What an atlas has for frames. */
export const knownToFrames = (
  { about, layers, stories }: PublishedAtlas,
  frozen: readonly string[],
  messages: Messages,
): KnownToFrames => ({
  layers: layers.map(({ id }) => id),
  versions: [...new Set([...frozen, about.version])],
  languages: [messages.language],
  stories: Object.fromEntries(stories.map(({ id, steps }) => [id, steps.map((step) => step.id)])),
});

/**
 * Nothing inline and everything from the site itself, as on other pages; and what a frame without an origin needs
 * beside that, where workers start from a data address only.
 */
const policy = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' data:",
  "font-src 'self'",
  "connect-src 'self' data:",
  "worker-src 'self' data:",
  "base-uri 'none'",
  "form-action 'none'",
].join("; ");

/** The page of all frames, `/embed/`. What it shows depends on its address, so a script fetches it. */
export function frameShell(facts: FrameFacts, script: string, messages: Messages): string {
  const { direction, frame, language, site } = messages;
  return `<!doctype html>
<html lang="${language}" dir="${direction}">
<head>
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="robots" content="noindex">
<meta name="referrer" content="no-referrer">
<title>${htmlText(`${site.name}. ${site.unverified}`)}</title>
<link rel="icon" href="data:,">
<script src="${htmlText(script)}" defer></script>
</head>
<body data-facts="${htmlText(JSON.stringify(facts))}">
<noscript><p>${htmlText(`${site.unverified}. ${frame.needsScript}`)} <a href="../" target="_blank">${htmlText(frame.openAtlas)}</a></p></noscript>
</body>
</html>
`;
}
