import { htmlText } from "../htmlText.ts";
import { frameAddress, frameTexts } from "./frameAddress.ts";
import type { FrameAsk } from "./frameAsk.ts";
import { followedFrame, frameAllow, frameSandbox, frameSize } from "./frameRights.ts";

/** What a piece of HTML for another page says; plain text, which is escaped where it goes in. */
export interface SnippetMatter {
  /** The site's root as an absolute address with a slash at its end. */
  readonly site: string;
  readonly ask: FrameAsk;
  /** Names the frame for those who do not see it: how things stand, and the sentence. */
  readonly title: string;
  /** The same on the site itself, an absolute address. */
  readonly link: string;
  /** The sentence with its denials, level and caveat: what stays where a frame cannot be shown. */
  readonly text: string;
  readonly language: string;
  /** A picture of it, or null. */
  readonly picture: SnippetPicture | null;
}

export interface SnippetPicture {
  readonly url: string;
  readonly alt: string;
  readonly width: number;
  readonly height: number;
}

/** Fixed keeps the height that is written; "follows" lets `embed.js` set it to that of what the frame shows. */
export type SnippetHeight = "fixed" | "follows";

type Attributes = Readonly<Record<string, string | number | true>>;

const written = (attributes: Attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => (value === true ? ` ${name}` : ` ${name}="${htmlText(String(value))}"`))
    .join("");

const script = (site: string) => `<script${written({ src: `${site}embed.js`, async: true })}></script>`;

/** A frame for any page that allows frames. Its width is that of the column that it stands in. */
export function frameSnippet(
  { site, ask, title }: Pick<SnippetMatter, "site" | "ask" | "title">,
  height: SnippetHeight = "fixed",
): string {
  const frame = `<iframe${written({
    src: frameAddress(site, ask),
    title,
    width: "100%",
    height: frameSize.height,
    loading: "lazy",
    allow: frameAllow,
    referrerpolicy: "no-referrer",
    sandbox: frameSandbox,
    ...(height === "follows" && { [followedFrame]: true }),
  })}></iframe>`;
  return height === "follows" ? `${frame}\n${script(site)}` : frame;
}

/** A picture that leads to the site, for pages that allow neither frames nor scripts. */
export function pictureSnippet({ language, link, picture, text }: SnippetMatter): string {
  const { url, ...image } = picture ?? {};
  const shown = url ? `<img${written({ src: url, ...image, loading: "lazy" })}>` : "";
  const said = htmlText(text);
  return `<figure${written({ lang: language })}><a${written({ href: link })}>${shown || said}</a>${
    shown && `<figcaption>${said}</figcaption>`
  }</figure>`;
}

/** The element of `embed.js`: what stands in it is shown until the frame is there, and where no script runs. */
export function elementSnippet(matter: SnippetMatter): string {
  const { ask, site, title } = matter;
  const attributes = { ...Object.fromEntries(frameTexts(ask)), label: title };
  return `<claimlines-map${written(attributes)}>${pictureSnippet(matter)}</claimlines-map>\n${script(site)}`;
}
