import { routeOf } from "../route.ts";

/** Pages of the one-file edition stand in its query: "?at=sources/" is what "/sources/" is on a site. */
const key = "at";
const root = new URL("https://site.invalid/");

/** What was chosen on a page comes with its path ("?at=story/raid/?step=dead"); from there it goes into the query itself. */
function spreadOut(): string {
  const address = new URL(window.location.href);
  const [path = "", inside = ""] = (address.searchParams.get(key) ?? "").split("?");
  const claim = /^c\/([^/]+)\//u.exec(path)?.[1];
  const query = new URLSearchParams(inside);
  for (const [name, value] of address.searchParams) if (name !== key) query.append(name, value);
  if (claim) query.set("claim", claim);
  else if (path !== "") query.set(key, path);
  address.search = query.toString().replaceAll("%2F", "/").replaceAll("%2C", ",");
  try {
    window.history.replaceState(null, "", address);
  } catch {
    // Some browsers leave addresses of files alone: only what was chosen on the page is then lost.
  }
  return claim ? "" : path;
}

/** The page that was asked for, and the thing whose page it is. */
export const { page, thing } = routeOf(new URL(spreadOut(), root), root);
