import { Maximize, Minus, Plus } from "lucide-react";
import { resetCamera } from "#store/actions.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./MapControls.module.css";

export function MapControls({ zoomBy }: { readonly zoomBy: (steps: 1 | -1) => void }) {
  const { map } = useMessages();
  return (
    <div className={styles.controls}>
      <IconButton icon={Plus} label={map.zoomIn} onClick={() => zoomBy(1)} />
      <IconButton icon={Minus} label={map.zoomOut} onClick={() => zoomBy(-1)} />
      <IconButton icon={Maximize} label={map.reset} onClick={resetCamera} />
    </div>
  );
}
