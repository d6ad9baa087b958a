import { QrCode } from "#ui/kit/QrCode.tsx";
import styles from "./CodeLink.module.css";

interface CodeLinkProps {
  readonly address: string;
  readonly label: string;
}

/** An address for a camera, and for those without one. */
export function CodeLink({ address, label }: CodeLinkProps) {
  return (
    <>
      <QrCode address={address} label={label} />
      <p className={styles.address}>
        <bdi dir="ltr">{address}</bdi>
      </p>
    </>
  );
}
