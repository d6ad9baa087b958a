/** What MapLibre asks of its context: another answer than this one's is not to be had from the same canvas. */
const attributes: WebGLContextAttributes = {
  antialias: false,
  preserveDrawingBuffer: false,
  powerPreference: "high-performance",
  failIfMajorPerformanceCaveat: false,
  desynchronized: false,
  alpha: true,
  depth: true,
  stencil: true,
  premultipliedAlpha: true,
};

let waiting: { readonly canvas: HTMLCanvasElement; readonly gl: WebGL2RenderingContext } | null = null;

/** Makes a canvas with its graphics context before there is a map to draw on it: the graphics card takes its time. */
export function startCanvas(): void {
  if (waiting) return;
  const canvas = document.createElement("canvas");
  const gl = canvas.getContext("webgl2", attributes);
  if (gl) waiting = { canvas, gl };
}

/** The canvas that was made, for the first who asks. One that has lost its context is of no use. */
export function takeCanvas(): HTMLCanvasElement | null {
  const made = waiting;
  waiting = null;
  return made === null || made.gl.isContextLost() ? null : made.canvas;
}
