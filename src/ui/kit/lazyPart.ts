import { type ComponentType, lazy } from "react";

const Nothing = () => null;

/**
 * A part of a page whose code is loaded when it is first shown. Where that is gone, `Missing` stands in its place:
 * the page is poorer, not broken.
 */
export const lazyPart = <Props>(
  load: () => Promise<ComponentType<Props>>,
  Missing: ComponentType<Props> = Nothing,
) =>
  lazy(async () => {
    try {
      return { default: await load() };
    } catch {
      return { default: Missing };
    }
  });
