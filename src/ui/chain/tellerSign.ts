import type { Teller } from "#domain/whole-chain/wholeChain.ts";
import type { SignKind } from "./ChainSign.tsx";

/** The same signs as in the chain of one claim: a square speaks, a disc prints. */
export function tellerSign({ kind, isArticle }: Pick<Teller, "kind" | "isArticle">): SignKind {
  if (isArticle) return "article";
  return kind === "speaker" ? "origin" : kind === "named" ? "named" : "report";
}
