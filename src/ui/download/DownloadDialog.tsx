import { useState } from "react";
import { Button } from "#ui/kit/Button.tsx";
import { useAllMessages } from "#ui/kit/context.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { RadioGroup } from "#ui/kit/RadioGroup.tsx";
import { type SavedFile, saveFile } from "#ui/kit/saveFile.ts";
import styles from "./DownloadDialog.module.css";
import { type Download, dataFormats, type Extent } from "./downloadFormats.ts";
import { PictureFormats } from "./PictureFormats.tsx";

interface DownloadDialogProps {
  readonly shown: number;
  readonly all: number;
  /** Makes the file; whatever fails is told to the reader. */
  readonly prepare: (wanted: Download, extent: Extent) => Promise<SavedFile>;
  readonly onClose: () => void;
}

const extents = ["shown", "all"] as const;

/** Data and pictures of what is shown or of all, made in the browser from what it has loaded. */
export function DownloadDialog({ shown, all, prepare, onClose }: DownloadDialogProps) {
  const { download } = useAllMessages();
  const [extent, setExtent] = useState<Extent>("shown");
  const [standing, setStanding] = useState<string | null>(null);
  const start = async (wanted: Download) => {
    setStanding(download.preparing);
    try {
      const file = await prepare(wanted, extent);
      saveFile(file);
      setStanding(download.saved(file.name));
    } catch (error) {
      setStanding(download.failed(error instanceof Error ? error.message : String(error)));
    }
  };
  return (
    <ModalDialog title={download.title} closeLabel={download.close} onClose={onClose}>
      <RadioGroup
        title={download.extent}
        flow="row"
        name="download-extent"
        values={extents}
        chosen={extent}
        wordsOf={(one) => download.extents[one](one === "shown" ? shown : all)}
        onChoose={setExtent}
      />
      <h3 className={styles.heading}>{download.data}</h3>
      <ul className={styles.formats}>
        {dataFormats.map((format) => (
          <li key={format}>
            <Button onClick={() => start({ format })}>{download.formats[format].name}</Button>
            <p className={styles.note}>{download.formats[format].note}</p>
          </li>
        ))}
      </ul>
      <h3 className={styles.heading}>{download.pictures}</h3>
      <PictureFormats onStart={start} />
      <p role="status" className={styles.standing}>
        {standing}
      </p>
      <p className={styles.note}>{download.caveat}</p>
    </ModalDialog>
  );
}
