import type { DateSpan } from "../dateSpan.ts";
import type { Source } from "../schema/source.ts";
import type { LinkBasis, Statement } from "../schema/statement.ts";

/**
 * What stands at a place of a chain: an "origin" repeats nobody; a "report" carries or repeats it; "named" is known
 * only because others name it; "aside" is repeated here, though it does not itself assert the claim; an
 * "answer" denies, withdraws, corrects, or says that it has no information.
 */
export type NodeSign = "origin" | "report" | "named" | "aside" | "answer";

export interface ChainNode {
  readonly id: string;
  readonly sign: NodeSign;
  /** What is said here: a document that carries somebody else's words says nothing of its own. */
  readonly statements: readonly Statement[];
  readonly source: Source | null;
  /** Who speaks or publishes. */
  readonly name: string;
  /** As the outlets and speakers have it: an ISO code, "int" or "unknown". */
  readonly country: string;
  readonly date: DateSpan | null;
  readonly isArticle: boolean;
}

/** Who had it from whom. An answer goes from what it answers to the one who answers. */
export interface ChainEdge {
  readonly from: string;
  readonly to: string;
  readonly role: "link" | "answer";
  readonly basis: LinkBasis;
  /** The statements that went this way. */
  readonly carries: readonly string[];
  /** Whether the article had it this way. */
  readonly onWay: boolean;
}

/** A graph of who had it from whom; in data that no checker has seen, it may hold circles. */
export interface ChainGraph {
  readonly nodes: readonly ChainNode[];
  readonly edges: readonly ChainEdge[];
}

export const documentId = (source: string) => `document/${source}`;
export const statementId = (statement: string) => `statement/${statement}`;

export const newerDay = "9999";

/** The first day that a date may mean, for sorting; a date that is not known comes last. */
export const firstDay = (date: DateSpan | null | undefined) => date?.from ?? date?.to ?? newerDay;

/** Deterministic order of texts, whatever the reader's language. */
export const byText = (one: string, other: string) => (one < other ? -1 : one > other ? 1 : 0);
