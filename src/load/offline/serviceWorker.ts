// The service worker, a bundle of its own: the build writes the list of files into it. It is registered only when a
// reader asks for it.
import { PrecacheController, PrecacheRoute } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { previousFiles, type WorkerNews, type WorkerOrder } from "./workerMessage.ts";

/** What of a service worker's surroundings is used here: the project's types are those of pages. */
interface Surroundings {
  readonly __WB_MANIFEST: readonly { readonly url: string; readonly revision: string | null }[];
  readonly registration: { readonly scope: string };
  readonly clients: {
    claim(): Promise<void>;
    matchAll(
      which: Readonly<Record<string, unknown>>,
    ): Promise<readonly { postMessage(news: WorkerNews): void }[]>;
  };
  skipWaiting(): Promise<void>;
  addEventListener(kind: "install" | "activate" | "message", listener: (event: LongEvent) => void): void;
}
interface LongEvent extends Event {
  readonly data?: WorkerOrder;
  waitUntil(work: Promise<unknown>): void;
}
declare const self: Surroundings;

const files = self.__WB_MANIFEST;
const { scope } = self.registration;
const previous = previousFiles(scope);

async function tell(news: WorkerNews): Promise<void> {
  const pages = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const page of pages) page.postMessage(news);
}

let done = 0;
let told = 0;
const between = 100;

/** Says how far the saving is, some times a second. */
async function count(): Promise<void> {
  done += 1;
  if (done < files.length && Date.now() - told < between) return;
  told = Date.now();
  await tell({ kind: "saving", done, all: files.length });
}

const controller = new PrecacheController({
  plugins: [
    {
      async handlerDidComplete({ event }) {
        if (event?.type !== "fetch") await count();
      },
    },
  ],
});

/** Before files of the edition in use are thrown away, puts those with a hash in their names aside. */
async function keepPrevious(): Promise<void> {
  const saved = await caches.open(controller.strategy.cacheName);
  const current = new Set(files.map(({ url }) => new URL(url, scope).href));
  const old = (await saved.keys()).filter(({ url }) => url.includes("/assets/") && !current.has(url));
  if (old.length === 0) return;
  await caches.delete(previous);
  const kept = await caches.open(previous);
  for (const request of old) {
    const response = await saved.match(request);
    if (response) await kept.put(request, response);
  }
}

/** Fills the cache of a worker that has outlived it: Workbox does so while a worker is being installed only. */
async function saveAgain(): Promise<void> {
  done = 0;
  try {
    const saved = await caches.open(controller.strategy.cacheName);
    for (const [url, key] of controller.getURLsToCacheKeys()) {
      const response = await fetch(url, { cache: "reload" });
      if (!response.ok) throw new Error(`${url}: ${response.status}`);
      // A copy, since no page may be opened from an answer that was redirected.
      await saved.put(key, new Response(response.body, response));
      await count();
    }
    await tell({ kind: "saved" });
  } catch {
    await tell({ kind: "failed" });
  }
}

self.addEventListener("install", (event) => event.waitUntil(keepPrevious()));
self.addEventListener("activate", (event) => event.waitUntil(self.clients.claim()));
self.addEventListener("message", (event) => {
  if (event.data?.kind === "save") event.waitUntil(saveAgain());
  if (event.data?.kind === "take-over") event.waitUntil(self.skipWaiting());
});

controller.precache([...files]);
// What a query chooses is chosen in the page: the file is the same.
registerRoute(new PrecacheRoute(controller, { ignoreURLParametersMatching: [/./u], cleanURLs: false }));
registerRoute(
  ({ url }) => url.href.startsWith(`${scope}assets/`),
  async ({ request }) => (await caches.match(request, { cacheName: previous })) ?? fetch(request),
);
