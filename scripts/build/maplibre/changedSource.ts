import { fileURLToPath } from "node:url";
import { normalizePath } from "vite";

type Change = readonly [text: string, instead: string];

const firstFrame = normalizePath(fileURLToPath(new URL("firstFrame.ts", import.meta.url)));

/** The check of a style against its specification: tests make it for each style that this site has. */
const checker: readonly Change[] = [
  [
    "(validateStyleMin as unknown as ValidateStyle)",
    "new Proxy((() => []) as unknown as ValidateStyle, { get: () => () => [] })",
  ],
];

/** A GL program is asked for at once, and what has to wait for the driver is done when it is first needed. */
const program: readonly Change[] = [
  [
    "        if (!gl.getProgramParameter(this.program, gl.LINK_STATUS)) {",
    "        this.finish = () => {\n        this.finish = null;\n        if (!gl.getProgramParameter(this.program, gl.LINK_STATUS)) {",
  ],
  [
    "configuration.getUniforms(context, uniformLocations) : [];\n",
    "configuration.getUniforms(context, uniformLocations) : [];\n        };\n",
  ],
  [
    "        if (this.failedToCreate) return;\n\n        context.program.set",
    "        this.finish?.();\n        if (this.failedToCreate) return;\n\n        context.program.set",
  ],
];

/** The first frame waits until there is all that it shows. */
const map: readonly Change[] = [
  [
    "        // Actually draw\n",
    "        if (!this._loaded && isTooEarly(this, ProgramConfiguration)) return this;\n",
  ],
  [
    "import {Camera",
    `import {isTooEarly} from "${firstFrame}";\nimport {ProgramConfiguration} from '../data/program_configuration.ts';\nimport {Camera`,
  ],
];

const changes: Readonly<Record<string, readonly Change[]>> = {
  "style/validate_style.ts": checker,
  "webgl/program.ts": program,
  "ui/map.ts": map,
};

/** A file of MapLibre's source with what is written otherwise here; a text that is no longer there ends the build. */
export function changedSource(file: string, code: string): string {
  return (changes[file] ?? []).reduce((text, [from, to]) => {
    if (text.split(from).length !== 2) throw new Error(`MapLibre's ${file} is not what it was.`);
    return text.replace(from, () => to);
  }, code);
}
