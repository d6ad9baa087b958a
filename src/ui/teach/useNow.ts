import { useEffect, useState } from "react";

const aSecond = 1000;

/** The time in milliseconds, anew every second. */
export function useNow(): number {
  const [now, setNow] = useState(() => Date.now());
  useEffect(() => {
    const beat = setInterval(() => setNow(Date.now()), aSecond);
    return () => clearInterval(beat);
  }, []);
  return now;
}
