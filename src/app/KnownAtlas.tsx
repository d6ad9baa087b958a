import { type ReactNode, useMemo } from "react";
import { knownAtlas } from "#domain/timeline/knownAtlas.ts";
import type { AtlasInUse } from "#load/loadAtlas.ts";
import { AtlasContext, WholeAtlasContext } from "#ui/kit/context.ts";
import { useFollowedDay } from "./useFollowedDay.ts";

interface KnownAtlasProps {
  readonly whole: AtlasInUse;
  readonly children: ReactNode;
}

/** Gives list, map and card the atlas as known on the chosen day. While a reader drags, they may lag behind. */
export function KnownAtlas({ whole, children }: KnownAtlasProps) {
  const day = useFollowedDay();
  const on = useMemo(() => knownAtlas(whole), [whole]);
  return (
    <WholeAtlasContext value={whole}>
      <AtlasContext value={on(day)}>{children}</AtlasContext>
    </WholeAtlasContext>
  );
}
