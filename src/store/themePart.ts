import type { ThemeChoice } from "./choices.ts";
import { codecs } from "./codecs.ts";
import type { QueryPart } from "./queryPart.ts";
import { store } from "./store.ts";

/** The theme, on pages whose address says little else. One that the address does not name stays as it is. */
export const themePart: QueryPart<{ readonly theme: ThemeChoice }> = {
  codecs: { theme: codecs.theme },
  get nothing() {
    return { theme: store.getState().theme };
  },
  choose: ({ theme }) => ({ theme }),
  take: ({ theme }) => ({ theme }),
};
