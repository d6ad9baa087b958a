import { Suspense, useSyncExternalStore } from "react";
import { lazyPart } from "#ui/kit/lazyPart.ts";

const SiteTakeAlong = lazyPart(async () => {
  const { SiteTakeAlong: component } = await import("./SiteTakeAlong.tsx");
  return component;
});

const never = () => () => {};

/** The place on a page where the site can be saved; a page's HTML leaves it empty, since it needs scripts. */
export function TakeAlongPart() {
  const isAwake = useSyncExternalStore(
    never,
    () => true,
    () => false,
  );
  return <Suspense fallback={null}>{isAwake && <SiteTakeAlong />}</Suspense>;
}
