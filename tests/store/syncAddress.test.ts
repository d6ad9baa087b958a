import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { changeFilter, closeClaim, openClaim, rememberCamera } from "#store/actions.ts";
import { nothingChosen } from "#store/choices.ts";
import { watchFolder } from "#store/pageFolder.ts";
import { store } from "#store/store.ts";
import { syncAddress } from "#store/syncAddress.ts";

const root = new URL("https://example.org/sub/");
const known = { claims: ["c1", "c2"], layers: ["raid"], paragraphs: [1] };

/** A window that has nothing but an address and a history. */
class Browser extends EventTarget {
  readonly location: { href: string };
  readonly steps: string[];
  isTired = false;

  constructor(start: string) {
    super();
    this.location = { href: new URL(start, root).href };
    this.steps = [this.location.href];
  }

  private put(address: URL, at: number) {
    if (this.isTired) throw new DOMException("too often", "SecurityError");
    this.steps.splice(at, 1, address.href);
    this.location.href = address.href;
  }

  readonly history = {
    pushState: (_data: unknown, _title: string, address: URL) => this.put(address, this.steps.length),
    replaceState: (_data: unknown, _title: string, address: URL) => this.put(address, this.steps.length - 1),
  };

  back() {
    this.steps.pop();
    this.location.href = this.steps.at(-1) ?? "";
    this.dispatchEvent(new Event("popstate"));
  }
}

let stop = () => {};
function visit(start: string): Browser {
  const browser = new Browser(start);
  vi.stubGlobal("window", browser);
  stop = syncAddress(root, known);
  return browser;
}

beforeEach(() => store.setState(nothingChosen, true));
afterEach(() => {
  stop();
  vi.unstubAllGlobals();
});

test("a claim is a step that can be taken back, a filter is not", () => {
  const browser = visit("");
  changeFilter({ digits: [5] });
  openClaim("c1");
  expect(browser.steps.map((step) => step.slice(root.href.length))).toEqual([
    "?digit=5",
    "?claim=c1&digit=5",
  ]);
  browser.back();
  expect(store.getState()).toMatchObject({ claim: null, digits: [5] });
  expect(browser.steps).toHaveLength(1);
});

test("a claim's own page opens it, and closing goes to the root", () => {
  const browser = visit("c/c2/");
  expect(store.getState()).toMatchObject({ claim: "c2", look: { kind: "claim", claim: "c2" } });
  closeClaim();
  expect(browser.location.href).toBe(root.href);
});

test("a bad address is named, and stands until something changes", () => {
  const browser = visit("?claim=zz&digit=5");
  expect(store.getState()).toMatchObject({
    claim: null,
    digits: [5],
    badPieces: [{ key: "claim", text: "zz" }],
  });
  expect(browser.location.href).toContain("claim=zz");
  rememberCamera({ zoom: 4, latitude: 30, longitude: 60 }, true);
  expect(browser.location.href).toBe(`${root.href}?digit=5&map=4/30/60`);
});

test("a theme that the address does not name stays", () => {
  store.setState({ theme: "dark" });
  visit("?q=raid");
  expect(store.getState().theme).toBe("dark");
});

test("a browser that refuses a change gets the next one", () => {
  const browser = visit("");
  browser.isTired = true;
  changeFilter({ search: "z" });
  browser.isTired = false;
  changeFilter({ search: "zu" });
  expect(browser.location.href).toBe(`${root.href}?q=zu`);
});

test("a page whose address comes to lie in another folder tells so, once for each time", () => {
  const told = vi.fn();
  const unwatch = watchFolder(told);
  const browser = visit("c/c2/");
  openClaim("c1");
  expect(told).toHaveBeenCalledTimes(1);
  changeFilter({ digits: [5] });
  expect(told).toHaveBeenCalledTimes(1);
  browser.back();
  expect(told).toHaveBeenCalledTimes(2);
  unwatch();
  closeClaim();
  expect(told).toHaveBeenCalledTimes(2);
});
