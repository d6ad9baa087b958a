import { startTransition } from "react";
import { createRoot, hydrateRoot } from "react-dom/client";
import { openingEn } from "#messages/openingEn.ts";
import { serve, store } from "#store/store.ts";
import type { Served } from "#ui/static-map/served.ts";
import { applyTheme } from "./applyTheme.ts";
import { askWhenUsed } from "./ask.ts";
import { askedVersion, type SiteAtlas } from "./askedVersion.ts";
import { atlasName } from "./atlasName.ts";
import { besidePage } from "./besidePage.tsx";
import { openingOrProblem } from "./openingOrProblem.tsx";
import { Providers } from "./Providers.tsx";
import { page } from "./page.ts";
import { askedPage } from "./pages/askedPage.ts";
import { readServed } from "./readServed.ts";
import { Shell } from "./Shell.tsx";
import { servedBy } from "./servedBy.ts";
import { siteRoot } from "./siteRoot.ts";
import { fallAsleep } from "./sleep.ts";
import { syncPage } from "./syncPage.ts";
import { WholeProblem } from "./WholeProblem.tsx";
import { type WholeAtlas, wholeAtOnce, wholeOnDemand } from "./wholeAtlas.ts";

const root = { served: document.documentElement.dataset.root ?? "./", absolute: siteRoot.href };

interface Site {
  readonly atlas: SiteAtlas;
  readonly Page: Awaited<typeof askedPage>;
  readonly served: Served | null;
  readonly sleep: Promise<void> | null;
}

const site = ({ atlas, Page, served, sleep }: Site, onAwake: () => void) => (
  <Providers messages={openingEn} root={root} served={served} sleep={sleep}>
    <Shell page={page} Page={Page} {...atlas} onAwake={onAwake} />
  </Providers>
);

/** The atlas to begin with. What cannot be had on the way is said over the page, until the page says it itself. */
async function firstAtlas(
  opening: ReturnType<typeof openingOrProblem>,
  whole: WholeAtlas,
): Promise<SiteAtlas> {
  const problem = besidePage();
  problem.show(<WholeProblem whole={whole} />);
  const atlas = await askedVersion(opening, whole);
  // A story may begin on a day of its own, and only the whole atlas knows what was known then.
  const told = page === "story" ? { ...atlas, whole: wholeAtOnce(await atlas.whole.atlas) } : atlas;
  problem.end();
  return told;
}

/**
 * Takes over a page that came with its HTML. Until the atlas's opening is there the page stays as it came, with links
 * that work. Where the address asks for more than the page was made for, or the page came empty, as the development
 * server has it, it is drawn anew in one step.
 */
export async function wake(place: HTMLElement): Promise<void> {
  const isEmpty = place.firstElementChild === null;
  const served = isEmpty ? null : readServed(place);
  const isMore = window.location.search !== "";
  const opening = openingOrProblem();
  const whole = wholeOnDemand(siteRoot, atlasName, opening);
  if (page !== "explore" || served?.claim || isMore) whole.ask();
  askWhenUsed(whole);
  const [atlas, Page] = await Promise.all([firstAtlas(opening, whole), askedPage]);
  if (page === "explore" || page === "story") {
    // What claims are drawn with is begun before React takes the page over: a worker has most of it to do.
    import("./outlines.ts").then(({ outlinesOf }) => outlinesOf(siteRoot, atlas.opening, false));
  }
  const takeOver = () => {
    applyTheme();
    syncPage(page, atlas);
    document.documentElement.dataset.awake = "";
  };
  if (isEmpty || isMore) {
    takeOver();
    createRoot(place).render(site({ atlas, Page, served, sleep: null }, () => {}));
    return;
  }
  const choices = servedBy(served?.claim ?? null, served?.story ?? null);
  serve(choices);
  store.setState(choices);
  // The map asks for the whole atlas when it stands: until then the processor is the map's.
  const sleep = fallAsleep(whole.asked);
  // In slices: a touch or a key on the way is answered between two of them.
  startTransition(() => {
    hydrateRoot(place, site({ atlas, Page, served, sleep }, takeOver));
  });
}
