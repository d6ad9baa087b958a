import type { ReactNode } from "react";
import { useAllMessages } from "./context.ts";
import styles from "./StatementButton.module.css";
import { showStatement } from "./showStatement.ts";

interface StatementButtonProps {
  readonly statement: string;
  readonly children: ReactNode;
}

/** Who tells something; goes to the statement in the card. */
export function StatementButton({ statement, children }: StatementButtonProps) {
  const { versionPlot } = useAllMessages();
  return (
    <button
      type="button"
      className={styles.name}
      title={versionPlot.goTo}
      onClick={() => showStatement(statement)}
    >
      {children}
    </button>
  );
}
