import type { Cited } from "#domain/citation/cited.ts";
import { dayText } from "./days.ts";

/** As the styles have days: APA and Chicago in America's order, MLA day before month. */
const monthDay = (day: string) =>
  [dayText(day, { from: "month", to: "month" }), dayText(day, { from: "day", to: "day" })].join(" ");
const long = (day: string) => `${monthDay(day)}, ${dayText(day, { from: "year", to: "year" })}`;
const short = (day: string) => dayText(day, { from: "day", to: "year", month: "short" });

const capital = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
/** Titles end with their own full stop or get one. */
const stopped = (text: string) => (/[.!?]$/u.test(text) ? text : `${text}.`);
const unstopped = (text: string) => text.replace(/\.$/u, "");
const said = (...pieces: (string | null)[]) => pieces.filter((piece) => piece !== null).join(" ");

const apaAddress = ({ accessed, url }: Cited) => {
  if (url === null) return accessed && `Retrieved ${long(accessed)}.`;
  return accessed ? `Retrieved ${long(accessed)}, from ${url}` : url;
};

/** Publication Manual of the APA, 7th edition: data sets and pages of a site, undivided authors. */
function apa(cited: Cited): string {
  const { author, container, issued, kind, publisher, title, version } = cited;
  const what = `(Version ${version}) ${kind === "atlas" ? "[Data set]" : "[Data set entry]"}.`;
  const site = container === null ? publisher : `${container}, ${publisher}`;
  const day = `(${issued.slice(0, 4)}, ${monthDay(issued)}).`;
  return said(`${capital(author)}.`, day, unstopped(title), what, `${site}.`, apaAddress(cited));
}

/** The Chicago Manual of Style, 18th edition, bibliography. */
function chicago(cited: Cited): string {
  const { accessed, author, container, issued, publisher, title, url, version } = cited;
  const named = container === null ? stopped(title) : `“${stopped(title)}” ${container}.`;
  return said(
    `${capital(author)}.`,
    named,
    `Version ${version}.`,
    `${publisher}, ${long(issued)}.`,
    accessed && `Accessed ${long(accessed)}.`,
    url && `${url}.`,
  );
}

/** MLA Handbook, 9th edition. */
function mla(cited: Cited): string {
  const { accessed, author, container, issued, publisher, title, url, version } = cited;
  const named = container === null ? stopped(title) : `“${stopped(title)}” ${container},`;
  const place = [`version ${version}`, publisher, short(issued), ...(url === null ? [] : [url])].join(", ");
  return said(`${capital(author)}.`, named, `${place}.`, accessed && `Accessed ${short(accessed)}.`);
}

export const cite = {
  /** On a claim's paper. */
  printed: (address: string) => `To be found and cited at ${address}`,
  title: "Cite",
  close: "Close",
  what: "What to cite",
  kinds: {
    claim: (id: string) => `This claim (${id.toUpperCase()})`,
    view: "This view of the map",
    atlas: "The whole atlas",
  },
  /** The title of a view: it shows claims, and states none. */
  viewOf: (title: string, shown: number) =>
    `View of ${shown === 1 ? "1 reported claim" : `${shown} reported claims`}: ${title}`,
  style: "Style",
  styles: { apa: "APA", chicago: "Chicago", mla: "MLA" },
  formats: { bibtex: "BibTeX", ris: "RIS", csl: "CSL-JSON" },
  prose: { apa, chicago, mla },
  save: (name: string) => `Save as ${name}`,
  versioned: (version: string, day: string) =>
    `Version ${version} of the data, looked at on ${day}. The title says how things stand with the claim: please keep it whole.`,
};
