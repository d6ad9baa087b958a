declare module "edtf" {
  const edtf: (text: string, options?: { level?: 0 | 1 | 2 | 3 }) => unknown;
  export default edtf;
}
