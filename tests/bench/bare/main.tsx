import { Map as MapLibre, setWorkerUrl } from "maplibre-gl";
import "maplibre-gl/dist/maplibre-gl.css";
import workerUrl from "maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url";
import { useEffect, useRef, useState } from "react";
import { createRoot } from "react-dom/client";
import "./bare.css";
import { signImage } from "#map/images/signImages.ts";
import { bareStyle, places } from "./bareStyle.ts";
import { groundStyle } from "./groundStyle.ts";

setWorkerUrl(workerUrl);

/** Whether this build shows all of the atlas's ground, or five layers of its tiles. */
const hasGround = import.meta.env.VITE_GROUND === "true";

/** What most maps of this kind begin as: React, MapLibre as its package has it, circles, a card. */
function BareMap() {
  const container = useRef<HTMLDivElement>(null);
  const [open, setOpen] = useState<number | null>(null);
  useEffect(() => {
    if (!container.current) return;
    const element: HTMLElement & { claimlinesMap?: MapLibre } = container.current;
    const map = new MapLibre({
      container: element,
      style: (hasGround ? groundStyle : bareStyle)(new URL("./", document.baseURI).href),
      bounds: [36, 24, 76, 42],
      fadeDuration: 0,
    });
    element.claimlinesMap = map;
    if (hasGround) {
      map.setMissingStyleImageResolver((name) => {
        const image = signImage(name, map.getZoom());
        if (image) map.addImage(name, image.data, image.options);
      });
    }
    map.once("idle", () => element.setAttribute("data-map", "ready"));
    map.on("click", "circles", ({ features }) => setOpen(Number(features?.[0]?.id)));
    return () => map.remove();
  }, []);
  const place = open === null ? undefined : places[open];
  return (
    <main>
      <h1>Reported movements</h1>
      <div id="map" ref={container} />
      {place && (
        <aside data-card={open}>
          <h2>{place.name}</h2>
          <p>{place.text}</p>
        </aside>
      )}
    </main>
  );
}

const site = document.getElementById("site");
if (site) createRoot(site).render(<BareMap />);
