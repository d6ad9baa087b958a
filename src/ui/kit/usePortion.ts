import { useCallback, useState } from "react";

/** How many of a long list are put on the page at first, and then with each step: few enough for a phone. */
const [first, step] = [25, 50];
/** A list that is only so much longer is shown whole. */
const spared = 15;

/** The first part of a long list, which grows when more is asked for. */
export function usePortion<T>(all: readonly T[]) {
  const [size, setSize] = useState(first);
  const showMore = useCallback(() => setSize((before) => before + step), []);
  const portion = all.length <= size + spared ? all : all.slice(0, size);
  const hidden = all.length - portion.length;
  return { portion, hidden, next: hidden <= step + spared ? hidden : step, showMore };
}
