/** The little of Citation.js that the tests use; it ships no types. */
declare module "@citation-js/core" {
  export const plugins: {
    readonly input: { chain(input: string, options: { readonly forceType: string }): readonly unknown[] };
  };
}
