import { useState } from "react";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import styles from "./DownloadDialog.module.css";
import { type Download, pictureWidths } from "./downloadFormats.ts";

const usual = 1800;

/** The picture of the map in its formats, and in pixels of any width. */
export function PictureFormats({ onStart }: { readonly onStart: (wanted: Download) => void }) {
  const { formats, width: words } = useAllMessages().download;
  const [width, setWidth] = useState(usual);
  const { double, least, most, own } = pictureWidths;
  const isPossible = Number.isInteger(width) && width >= least && width <= most;
  const offered: readonly (readonly ["svg" | "png" | "png2", Download])[] = [
    ["svg", { format: "svg" }],
    ["png", { format: "png", width: own }],
    ["png2", { format: "png", width: double }],
  ];
  return (
    <ul className={styles.formats}>
      {offered.map(([name, wanted]) => (
        <li key={name}>
          <Button onClick={() => onStart(wanted)}>{formats[name].name}</Button>
          <p className={styles.note}>{formats[name].note}</p>
        </li>
      ))}
      <li>
        <Button aria-disabled={!isPossible} onClick={() => isPossible && onStart({ format: "png", width })}>
          {words.name}
        </Button>
        <label className={styles.width}>
          {words.label(least, most)}
          <input
            type="number"
            min={least}
            max={most}
            step={1}
            value={Number.isNaN(width) ? "" : width}
            aria-invalid={!isPossible}
            onChange={({ target }) => setWidth(target.valueAsNumber)}
          />
        </label>
      </li>
    </ul>
  );
}
