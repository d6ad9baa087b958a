import { type FrameAsk, type FrameParameter, frameParameters, usualAsk } from "./frameAsk.ts";

type FrameTexts = Readonly<Partial<Record<FrameParameter, string>>>;

function subjectTexts({ subject }: FrameAsk): FrameTexts {
  switch (subject.kind) {
    case "atlas":
      return {};
    case "claim":
      return { claim: subject.claim };
    case "layers":
      return { layers: subject.layers.join(",") };
    case "story":
      return subject.step === null ? { story: subject.story } : { story: subject.story, step: subject.step };
  }
}

/** What is asked for, as text by parameter; without what a frame does anyway. */
export function frameTexts(ask: FrameAsk): [FrameParameter, string][] {
  const { day, lang, load, theme, version } = ask;
  const texts: FrameTexts = {
    ...subjectTexts(ask),
    ...(day !== null && { day }),
    ...(version !== null && { version }),
    ...(theme !== usualAsk.theme && { theme }),
    ...(load !== usualAsk.load && { load }),
    ...(lang !== null && { lang }),
  };
  return frameParameters.flatMap((name) => {
    const text = texts[name];
    return text === undefined ? [] : [[name, text]];
  });
}

/** Commas may stand in a query as they are (RFC 3986, 3.4), and read better so. */
const encode = (text: string) => encodeURIComponent(text).replaceAll("%2C", ",");

/**
 * The address of a frame.
 * @param site the site's root with a slash at its end.
 */
export function frameAddress(site: string, ask: FrameAsk): string {
  const query = frameTexts(ask).map(([name, text]) => `${name}=${encode(text)}`);
  return `${site}embed/${query.length > 0 ? `?${query.join("&")}` : ""}`;
}
