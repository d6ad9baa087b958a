import { useEffect, useState, useSyncExternalStore } from "react";
import { canSave } from "#load/offline/offlineCopy.ts";
import { loadTakeAlongSizes, type TakeAlongSizes } from "#load/takeAlongSizes.ts";
import { TakeAlong } from "#ui/take-along/TakeAlong.tsx";
import { siteRoot } from "../siteRoot.ts";
import { siteCopy } from "./siteCopy.ts";

const cannot = { kind: "cannot" } as const;

/** The ways to have this site without a network, with how they stand on this device. */
export function SiteTakeAlong() {
  const standing = useSyncExternalStore(siteCopy.subscribe, siteCopy.standing);
  const [sizes, setSizes] = useState<TakeAlongSizes | null>(null);
  useEffect(() => {
    let isOver = false;
    loadTakeAlongSizes(siteRoot).then((loaded) => {
      if (!isOver) setSizes(loaded);
    });
    return () => {
      isOver = true;
    };
  }, []);
  return (
    <TakeAlong
      standing={canSave() ? standing : cannot}
      sizes={sizes}
      oneFile={sizes?.oneFile ?? null}
      onSave={() => void siteCopy.save()}
      onRemove={() => void siteCopy.remove()}
      onTakeOver={siteCopy.takeOver}
    />
  );
}
