import { Suspense } from "react";
import type { VersionStanding } from "#load/atlasShown.ts";
import { useMessages } from "#ui/kit/context.ts";
import { spoken } from "./spoken.tsx";

const VersionBanner = spoken(async () => {
  const { VersionBanner: component } = await import("#ui/version/VersionBanner.tsx");
  return component;
});
const NoVersionBanner = spoken(async () => {
  const { NoVersionBanner: component } = await import("#ui/version/NoVersionBanner.tsx");
  return component;
});

/** What is to be said where the address asks for a version of the data. */
export function VersionPlace({ version }: { readonly version: VersionStanding }) {
  const { notices } = useMessages();
  if (version.kind === "newest") return null;
  return (
    <Suspense fallback={null}>
      {version.kind === "pinned" ? (
        <VersionBanner newest={version.newest.index} />
      ) : (
        <NoVersionBanner
          asked={version.asked}
          reason={version.kind === "failed" ? notices.reason(version.failure) : null}
        />
      )}
    </Suspense>
  );
}
