import { useAllMessages } from "#ui/kit/context.ts";
import { oneFileName } from "#ui/kit/oneFileName.ts";
import { useSiteRoot } from "#ui/kit/siteRoot.ts";
import { OfflineSaving, type OfflineSavingProps } from "./OfflineSaving.tsx";
import styles from "./TakeAlong.module.css";

interface TakeAlongProps extends OfflineSavingProps {
  /** Bytes of the one-file edition; null where there is none beside this site. */
  readonly oneFile: number | null;
}

/** The ways to have the site without a network. */
export function TakeAlong({ oneFile, ...copy }: TakeAlongProps) {
  const { takeAlong } = useAllMessages();
  const root = useSiteRoot();
  return (
    <div className={styles.ways}>
      <p>{takeAlong.intro}</p>
      <h3 className={styles.heading}>{takeAlong.onDevice}</h3>
      <p>{takeAlong.offer}</p>
      <OfflineSaving {...copy} />
      {oneFile !== null && (
        <>
          <h3 className={styles.heading}>{takeAlong.oneFile}</h3>
          <p>{takeAlong.oneFileOffer}</p>
          <p>
            <a href={`${root}${oneFileName}`} download={oneFileName}>
              {takeAlong.oneFileLink(oneFile)}
            </a>
          </p>
        </>
      )}
    </div>
  );
}
