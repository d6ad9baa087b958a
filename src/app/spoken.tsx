import type { ComponentType } from "react";
import { lazyPart } from "#ui/kit/lazyPart.ts";

/** A part of a page whose code and words are loaded when it is first shown. */
export const spoken = <Props extends object>(load: () => Promise<ComponentType<Props>>) =>
  lazyPart<Props>(async () => {
    const [Part, { AllWords }] = await Promise.all([load(), import("./AllWords.tsx")]);
    return (props) => (
      <AllWords>
        <Part {...props} />
      </AllWords>
    );
  });
