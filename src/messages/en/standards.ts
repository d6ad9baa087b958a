/** What the project follows, with what it takes from each. */
export const standards = [
  {
    name: "NATO Admiralty code, AJP-2.1 and STANAG 2511",
    what: "letters and digits, in our words",
    url: null,
  },
  {
    name: "UCDP Georeferenced Event Dataset, codebook",
    what: "codes of places and dates",
    url: "https://ucdp.uu.se/downloads/",
  },
  {
    name: "Extended Date/Time Format, Library of Congress",
    what: "how dates are written",
    url: "https://www.loc.gov/standards/datetime/",
  },
  {
    name: "W3C Web Annotation Data Model",
    what: "how a quotation is pointed at",
    url: "https://www.w3.org/TR/annotation-model/",
  },
  {
    name: "URL Fragment Text Directives, WICG",
    what: "links that open a document at a quotation",
    url: "https://wicg.github.io/scroll-to-text-fragment/",
  },
  {
    name: "Security Force Monitor",
    what: "does not grade alleged incidents, because it only repeats what others allege; hence “how good is this report”",
    url: "https://securityforcemonitor.org/",
  },
  {
    name: "Berkeley Protocol on Digital Open Source Investigations, 2020",
    what: "what a kept copy of a source needs",
    url: null,
  },
];
