import { Suspense } from "react";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import { useIsAwake } from "#ui/kit/useIsAwake.ts";

const SiteTakeAlong = lazyPart(async () => {
  const { SiteTakeAlong: component } = await import("./SiteTakeAlong.tsx");
  return component;
});

/** The place on a page where the site can be saved; a page's HTML leaves it empty, since it needs scripts. */
export function TakeAlongPart() {
  const isAwake = useIsAwake();
  return <Suspense fallback={null}>{isAwake && <SiteTakeAlong />}</Suspense>;
}
