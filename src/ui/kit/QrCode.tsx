import { correction, generate } from "lean-qr";
import { toSvgPath } from "lean-qr/extras/svg";
import styles from "./QrCode.module.css";

/** Modules of quiet zone on each side (ISO/IEC 18004, 9.1). */
const quiet = 4;

interface QrCodeProps {
  /** The address that it leads to. */
  readonly address: string;
  /** What it is, in words. The address itself should stand beside it, for devices without a camera. */
  readonly label: string;
}

/**
 * An address as a QR code, made here: no other host is asked. It fills the width that it is given, and is dark on
 * light in every theme and on paper, since scanners expect it so. Error correction is "M", so that a crease or a
 * stain does not end it.
 */
export function QrCode({ address, label }: QrCodeProps) {
  const code = generate(address, { minCorrectionLevel: correction.M });
  const side = code.size + 2 * quiet;
  return (
    <svg
      className={styles.code}
      data-theme="light"
      role="img"
      aria-label={label}
      viewBox={`${-quiet} ${-quiet} ${side} ${side}`}
      shapeRendering="crispEdges"
    >
      <rect className={styles.light} x={-quiet} y={-quiet} width={side} height={side} />
      <path className={styles.dark} d={toSvgPath(code)} />
    </svg>
  );
}
