import type { Cited } from "#domain/citation/cited.ts";
import { linked, named, property } from "./headTags.ts";

/** What a page says of itself to machines. */
export interface PageFacts {
  readonly cited: Cited;
  readonly description: string;
  readonly type: "article" | "website";
  /** Its picture; null where there is none, or no address for it. */
  readonly picture: {
    readonly url: string;
    readonly width: number;
    readonly height: number;
    readonly alt: string;
  } | null;
  /** Below the site's root, relative to the page. */
  readonly root: string;
  readonly licence: string;
  /** Each language that the page is written in, with its absolute address there. */
  readonly languages: readonly (readonly [language: string, url: string])[];
}

function openGraph({ cited, description, type, picture }: PageFacts): string[] {
  return [
    property("og:type", type),
    property("og:site_name", cited.publisher),
    property("og:title", cited.title),
    property("og:description", description),
    property("og:locale", cited.language),
    property("og:url", cited.url),
    ...(picture
      ? [
          property("og:image", picture.url),
          property("og:image:type", "image/png"),
          property("og:image:width", String(picture.width)),
          property("og:image:height", String(picture.height)),
          property("og:image:alt", picture.alt),
        ]
      : []),
    named("twitter:card", picture ? "summary_large_image" : "summary"),
    named("twitter:title", cited.title),
    named("twitter:description", description),
    named("twitter:image", picture?.url ?? null),
    named("twitter:image:alt", picture?.alt ?? null),
  ];
}

/** Dublin Core and Highwire names, which Zotero reads. */
function bibliography({ cited, description, licence }: PageFacts): string[] {
  return [
    named("DC.title", cited.title),
    named("DC.creator", cited.author),
    named("DC.publisher", cited.publisher),
    named("DC.date", cited.issued),
    named("DC.language", cited.language),
    named("DC.description", description),
    named("DC.rights", licence),
    named("DC.identifier", cited.url),
    named("citation_title", cited.title),
    named("citation_author", cited.author),
    named("citation_publication_date", cited.issued.replaceAll("-", "/")),
    named("citation_public_url", cited.url),
  ];
}

/** Canonical address, languages, Open Graph, Twitter, bibliography and feed of a page. */
export function pageTags(page: PageFacts): string[] {
  return [
    linked("canonical", page.cited.url),
    ...page.languages.map(([language, url]) => linked("alternate", url, { hreflang: language })),
    linked("alternate", `${page.root}feed.xml`, { type: "application/atom+xml" }),
    ...openGraph(page),
    ...bibliography(page),
  ];
}
