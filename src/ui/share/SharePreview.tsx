import { useState } from "react";
import { frameAllow, frameSandbox, frameSize } from "#domain/embed/frameRights.ts";
import type { SnippetMatter } from "#domain/embed/snippets.ts";
import { useAllMessages } from "#ui/kit/context.ts";
import { RadioGroup } from "#ui/kit/RadioGroup.tsx";
import styles from "./ShareDialog.module.css";
import { isFramed, type ShareForm } from "./shareForms.ts";

const widths = { narrow: 320, middle: 640, full: "100%" } as const;
type Width = keyof typeof widths;
const widthNames = Object.keys(widths) as Width[];

interface SharePreviewProps {
  readonly form: ShareForm;
  readonly matter: SnippetMatter;
  /** The address of the frame. */
  readonly frame: string;
}

/** How it will look in another page: the frame itself, in columns of three widths, or the picture. A link has no look. */
export function SharePreview({ form, matter, frame }: SharePreviewProps) {
  const { share } = useAllMessages();
  const [width, setWidth] = useState<Width>("middle");
  const { link, picture, text, title } = matter;
  if (form === "picture" && picture) {
    return (
      <figure className={styles.picture} aria-label={share.preview}>
        <a href={link} target="_blank" rel="noreferrer">
          <img src={picture.url} alt={picture.alt} width={picture.width} height={picture.height} />
        </a>
        <figcaption>{text}</figcaption>
      </figure>
    );
  }
  if (!isFramed(form)) return null;
  return (
    <div className={styles.preview}>
      <RadioGroup
        title={share.preview}
        flow="row"
        name="share-width"
        values={widthNames}
        chosen={width}
        wordsOf={(one) => share.widths[one]}
        onChoose={setWidth}
      />
      <div className={styles.column}>
        <iframe
          key={frame}
          src={frame}
          title={title}
          width={widths[width]}
          height={frameSize.height}
          allow={frameAllow}
          sandbox={frameSandbox}
          referrerPolicy="no-referrer"
        />
      </div>
    </div>
  );
}
