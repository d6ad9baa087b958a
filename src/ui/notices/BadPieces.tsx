import { X } from "lucide-react";
import { badPieces } from "#messages/en/badPieces.ts";
import type { BadPiece } from "#store/choices.ts";
import { useMessages } from "#ui/kit/context.ts";
import { IconButton } from "#ui/kit/IconButton.tsx";
import styles from "./Notices.module.css";

interface BadPiecesProps {
  readonly pieces: readonly BadPiece[];
  readonly onDismiss: () => void;
}

/** What of an address could not be used, in words. */
export function BadPieces({ pieces, onDismiss }: BadPiecesProps) {
  const { notices } = useMessages();
  return (
    <div className={styles.notice}>
      <div>
        {pieces.map(({ key, text, why }) => (
          <p key={`${key}=${text} ${why}`}>{badPieces.piece(key, text, why)}</p>
        ))}
        <p>{badPieces.rest}</p>
      </div>
      <IconButton icon={X} label={notices.dismiss} onClick={onDismiss} />
    </div>
  );
}
