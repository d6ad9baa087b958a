import { useEffect } from "react";

/** Goes to where the address points on the page, which the browser could not while it was still empty. */
export function useFragment(): void {
  useEffect(() => {
    const anchor = decodeURIComponent(window.location.hash.slice(1));
    const target = anchor === "" ? null : document.getElementById(anchor);
    target?.scrollIntoView();
    target?.focus({ preventScroll: true });
  }, []);
}
