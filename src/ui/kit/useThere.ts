import { startTransition, useEffect, useState } from "react";

/** What a promise has brought, null until then: for what can do without. */
export function useThere<T>(value: T | Promise<T>): T | null {
  const [there, setThere] = useState<T | null>(value instanceof Promise ? null : value);
  useEffect(() => {
    let isOver = false;
    if (value instanceof Promise) {
      value.then((kept) => {
        if (!isOver) startTransition(() => setThere(() => kept));
      });
    }
    return () => {
      isOver = true;
    };
  }, [value]);
  return value instanceof Promise ? there : value;
}
