import { useEffect } from "react";

/** Says on the page that it has been taken over: from now on keys and buttons do something. */
export function useAwake(): void {
  useEffect(() => {
    document.documentElement.dataset.awake = "";
  }, []);
}
