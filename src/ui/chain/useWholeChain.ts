import { useMemo } from "react";
import { wholeAcross } from "#domain/whole-chain/wholeAcross.ts";
import { wholeChain } from "#domain/whole-chain/wholeChain.ts";
import { wholeList } from "#domain/whole-chain/wholeList.ts";
import { useAtlas } from "#ui/kit/context.ts";
import { threadWidth } from "./threadLabel.ts";

/** Who had things from whom over all claims, worked out once for an atlas. */
export function useWholeChain() {
  const { index } = useAtlas();
  return useMemo(() => {
    const chain = wholeChain(index);
    return { chain, laid: wholeAcross(chain, threadWidth), threads: wholeList(chain) };
  }, [index]);
}
