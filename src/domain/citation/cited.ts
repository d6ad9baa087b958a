/** What a citation names: a claim, a view of the map, or the whole atlas, in one version of the data. */
export interface Cited {
  readonly kind: "claim" | "view" | "atlas";
  /** A key for reference managers: letters, digits, points and hyphens. */
  readonly key: string;
  /** Begins with how things stand: "Reported, denied: Igor Zubov said that …". */
  readonly title: string;
  /** The atlas that it is a part of; null for the atlas itself. */
  readonly container: string | null;
  readonly author: string;
  readonly publisher: string;
  readonly version: string;
  /** Day of publication (ISO 8601). */
  readonly issued: string;
  /** Day on which it was looked at (ISO 8601); null where a file is written before anybody did. */
  readonly accessed: string | null;
  /** null where the site's address is not known. */
  readonly url: string | null;
  /** Level and caveat in words, which no format leaves out. */
  readonly note: string;
  /** BCP 47. */
  readonly language: string;
}
