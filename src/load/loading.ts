/** Why a file of the atlas cannot be used. `detail` is for people who look after the file, not translated. */
export type LoadFailure =
  | { readonly kind: "unreachable"; readonly file: string }
  /** Of another edition of the site than the page: a newer one was published since. */
  | { readonly kind: "renewed"; readonly file: string }
  | { readonly kind: "refused"; readonly file: string; readonly status: number }
  | { readonly kind: "not-json"; readonly file: string; readonly detail: string }
  | {
      readonly kind: "misshapen";
      readonly file: string;
      readonly where: string;
      readonly detail: string;
      readonly others: number;
    }
  | { readonly kind: "broken-link"; readonly file: string; readonly detail: string };

export type Loaded<T> =
  | { readonly kind: "loaded"; readonly value: T }
  | { readonly kind: "failed"; readonly failure: LoadFailure };

export const loaded = <T>(value: T): Loaded<T> => ({ kind: "loaded", value });
export const failed = (failure: LoadFailure): Loaded<never> => ({ kind: "failed", failure });
