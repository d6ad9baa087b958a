import { frameParameters } from "#domain/embed/frameAsk.ts";
import { followedFrame, frameAllow, frameSandbox } from "#domain/embed/frameRights.ts";
import { readHeight } from "#domain/embed/ownHeight.ts";

const name = "claimlines-map";
const { currentScript } = document;
/** The site that this script comes from: frames are shown from there and from nowhere else. */
const site = currentScript instanceof HTMLScriptElement ? new URL("./", currentScript.src) : null;

/** Until the frame has told how high it is, and where it never does, what stands in the element is seen. */
const waiting = { position: "absolute", inset: "0", visibility: "hidden" } as const;
const shown = { position: "static", inset: "auto", visibility: "visible" } as const;

class ClaimlinesMap extends HTMLElement {
  static observedAttributes = [...frameParameters, "label"];
  readonly #slot = document.createElement("slot");
  readonly #shadow = this.attachShadow({ mode: "open" });
  #isAsked = false;
  frame: HTMLIFrameElement | null = null;

  connectedCallback(): void {
    elements.add(this);
    Object.assign(this.style, { display: "block", position: "relative" });
    this.#shadow.replaceChildren(this.#slot);
    this.#show();
  }

  disconnectedCallback(): void {
    elements.delete(this);
    this.frame = null;
    this.#slot.hidden = false;
    this.#shadow.replaceChildren();
  }

  attributeChangedCallback(attribute: string, _: string | null, value: string | null): void {
    if (!this.isConnected || !this.frame) return;
    if (attribute === "theme" && this.#slot.hidden) {
      this.frame.contentWindow?.postMessage(
        { type: "claimlines:theme", v: 1, theme: value ?? "system" },
        "*",
      );
      return;
    }
    // Several attributes may change at once.
    if (this.#isAsked) return;
    this.#isAsked = true;
    queueMicrotask(() => {
      this.#isAsked = false;
      if (this.isConnected) this.#show();
    });
  }

  #show(): void {
    if (!site) return;
    const address = new URL("embed/", site);
    for (const parameter of frameParameters) {
      const text = this.getAttribute(parameter);
      if (text !== null) address.searchParams.set(parameter, text);
    }
    // Another frame and not another address of the same one: that would be a step back in the page's history.
    const frame = document.createElement("iframe");
    frame.src = address.href;
    frame.title = this.getAttribute("label") ?? "Claimlines";
    frame.loading = "lazy";
    frame.allow = frameAllow;
    frame.referrerPolicy = "no-referrer";
    frame.setAttribute("sandbox", frameSandbox);
    const height = this.frame?.style.height || "480px";
    const style = { display: "block", width: "100%", height, border: "0" };
    Object.assign(frame.style, style, this.#slot.hidden ? shown : waiting);
    this.frame?.remove();
    this.frame = frame;
    this.#shadow.append(frame);
  }

  grow(height: number): void {
    this.#slot.hidden = true;
    if (this.frame) Object.assign(this.frame.style, shown, { height: `${height}px` });
  }
}

const elements = new Set<ClaimlinesMap>();
const followed = () => document.querySelectorAll<HTMLIFrameElement>(`iframe[${followedFrame}]`);

/** Gives a frame the height that it tells; only itself is heard, and only while it shows our site. */
function hear({ data, origin, source }: MessageEvent): void {
  const height = readHeight(data);
  if (height === null || source === null || origin !== site?.origin) return;
  for (const element of elements) if (element.frame?.contentWindow === source) element.grow(height);
  for (const frame of followed()) if (frame.contentWindow === source) frame.style.height = `${height}px`;
}

if (site && !customElements.get(name)) {
  addEventListener("message", hear);
  customElements.define(name, ClaimlinesMap);
  // Frames that were there before this script have told their height already.
  for (const { contentWindow } of followed())
    contentWindow?.postMessage({ type: "claimlines:measure", v: 1 }, "*");
}
