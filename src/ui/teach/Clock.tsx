import { useMessages } from "#ui/kit/context.ts";
import styles from "./Clock.module.css";
import { useClassroom } from "./context.ts";
import { useNow } from "./useNow.ts";

const aMinute = 60_000;

/** The time of day, and how long it is since the presentation began. */
export function Clock({ since }: { readonly since: number | null }) {
  const { language } = useMessages();
  const { teach } = useClassroom();
  const now = useNow();
  const time = new Date(now).toLocaleTimeString(language, {
    hour: "2-digit",
    minute: "2-digit",
    hourCycle: "h23",
  });
  return (
    <dl className={styles.clock} data-clock="">
      <div>
        <dt>{teach.clock}</dt>
        <dd>{time}</dd>
      </div>
      {since !== null && (
        <div>
          <dt>{teach.since}</dt>
          <dd>{teach.minutesFor(Math.max(0, Math.floor((now - since) / aMinute)))}</dd>
        </div>
      )}
    </dl>
  );
}
