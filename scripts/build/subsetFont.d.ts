declare module "subset-font" {
  interface Cut {
    readonly targetFormat: "sfnt" | "woff" | "woff2";
    readonly keepFeatures?: readonly string[];
    readonly noHinting?: boolean;
    readonly dropTables?: readonly string[];
  }
  const subsetFont: (font: Uint8Array, letters: string, cut: Cut) => Promise<Uint8Array>;
  export default subsetFont;
}
