import { classroomPaths } from "#domain/classroom/paths.ts";
import { ModalDialog } from "#ui/kit/ModalDialog.tsx";
import { QrCode } from "#ui/kit/QrCode.tsx";
import { useSiteAddress } from "#ui/kit/siteRoot.ts";
import { useClassroom } from "./context.ts";
import styles from "./TeachDialog.module.css";

interface DevicesDialogProps {
  readonly claim: string;
  readonly onClose: () => void;
}

/** The way to the claim on pupils' own devices: to a page that has no grade in it, not even in its source. */
export function DevicesDialog({ claim, onClose }: DevicesDialogProps) {
  const { teach } = useClassroom();
  const root = new URL(useSiteAddress());
  const address = new URL(classroomPaths.vote(claim), root).href;
  return (
    <ModalDialog title={teach.devicesTitle} closeLabel={teach.close} breadth="table" onClose={onClose}>
      <div className={styles.body}>
        <div className={styles.code}>
          <QrCode address={address} label={teach.code} />
        </div>
        <p className={styles.address} dir="ltr">
          {address}
        </p>
        <p>{teach.devicesSay}</p>
      </div>
    </ModalDialog>
  );
}
