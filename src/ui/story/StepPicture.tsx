import { useState } from "react";
import { storyPage } from "#messages/en/storyPage.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { pictureAddress } from "./pictureAddress.ts";
import styles from "./StepPicture.module.css";
import { caveatBeside, stepPictureFile, stepPictureSizes } from "./stepPictureFile.ts";

interface StepPictureProps {
  readonly story: string;
  readonly step: { readonly id: string; readonly title: string };
  readonly isLazy: boolean;
  /** Whether it is as small everywhere as on a phone. */
  readonly isSmall?: boolean;
  /** Whether the words that it is reported and unverified stand beside it. */
  readonly isCaveatBeside?: boolean;
}

/** The map of a step as a picture, made at build. Where it is missing, nothing stands there instead. */
export function StepPicture({
  story,
  step,
  isLazy,
  isSmall = false,
  isCaveatBeside = false,
}: StepPictureProps) {
  const root = useSiteRoot();
  const [isMissing, setMissing] = useState(false);
  const usual = isSmall ? "small" : "wide";
  const address = (size: keyof typeof stepPictureSizes) =>
    pictureAddress(root, stepPictureFile(story, step.id, size)) + (isCaveatBeside ? `#${caveatBeside}` : "");
  if (isMissing) return null;
  return (
    <picture>
      {!isSmall && <source media="(width < 600px)" srcSet={address("small")} {...stepPictureSizes.small} />}
      <img
        className={styles.picture}
        src={address(usual)}
        {...stepPictureSizes[usual]}
        alt={storyPage.picture(step.title)}
        onError={() => setMissing(true)}
        loading={isLazy ? "lazy" : undefined}
      />
    </picture>
  );
}
