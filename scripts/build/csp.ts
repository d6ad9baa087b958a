import { createHash } from "node:crypto";
import type { Plugin } from "vite";

/** Everything from the site itself. `data:` is for the small pictures in style sheets. */
const policy = {
  "default-src": "'none'",
  "script-src": "'self'",
  "style-src": "'self'",
  "img-src": "'self' data:",
  "font-src": "'self'",
  "connect-src": "'self'",
  "worker-src": "'self'",
  // The preview of a frame, in the dialog that hands it out.
  "frame-src": "'self'",
  "base-uri": "'none'",
  "form-action": "'none'",
};

/** A text's hash as a policy names it. */
export const hashOf = (text: string) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;

const written = (from: Readonly<Record<string, string>>) =>
  Object.entries(from)
    .map(([what, where]) => `${what} ${where}`)
    .join("; ");

/** Marks the policy's place until the page is whole. */
const place = `content="${written(policy)}"`;

const inline = {
  "script-src": /<script>(?<text>.*?)<\/script>/gsu,
  "style-src": /<style>(?<text>.*?)<\/style>/gsu,
};

/** A whole page whose policy knows the script and the style that the build has written into it, by their hashes alone. */
export function policyFor(html: string): string {
  const from: Record<string, string> = { ...policy };
  for (const [what, pattern] of Object.entries(inline)) {
    const hashes = [...html.matchAll(pattern)].map(({ groups }) => hashOf(groups?.text ?? ""));
    from[what] = [from[what], ...hashes].join(" ");
  }
  return html.replace(place, () => `content="${written(from)}"`);
}

/** Writes the policy into every built page. While developing, Vite needs inline styles. */
export function csp(): Plugin {
  return {
    name: "claimlines:csp",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: (html) =>
        html.replace("<head>", () => `<head>\n    <meta http-equiv="Content-Security-Policy" ${place}>`),
    },
  };
}
