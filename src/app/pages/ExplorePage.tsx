import { useEffect } from "react";
import { useIsAtlasThere } from "#ui/kit/context.ts";
import { lazyPart } from "#ui/kit/lazyPart.ts";
import { CardMissing } from "../CardWaiting.tsx";
import { Explore } from "../Explore.tsx";

const loadCard = () => import("../CardContents.tsx");

const CardBody = lazyPart(async () => (await loadCard()).CardContents, CardMissing);

/** The opening page and the pages of claims. The code of cards comes after the map, or with the first card. */
export function ExplorePage() {
  const isThere = useIsAtlasThere();
  useEffect(() => {
    // Where it is missing, the first card says so.
    if (isThere) loadCard().catch(() => {});
  }, [isThere]);
  return <Explore CardBody={CardBody} />;
}
