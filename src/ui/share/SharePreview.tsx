import { useState } from "react";
import { frameAllow, frameSandbox, frameSize } from "#domain/embed/frameRights.ts";
import type { SnippetMatter } from "#domain/embed/snippets.ts";
import { Choice } from "#ui/kit/Choice.tsx";
import { ChoiceGroup } from "#ui/kit/ChoiceGroup.tsx";
import { useMessages } from "#ui/kit/context.ts";
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
  const { share } = useMessages();
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
      <ChoiceGroup title={share.preview} flow="row">
        {widthNames.map((one) => (
          <Choice
            key={one}
            kind="radio"
            name="share-width"
            isChosen={one === width}
            onChange={() => setWidth(one)}
          >
            {share.widths[one]}
          </Choice>
        ))}
      </ChoiceGroup>
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
