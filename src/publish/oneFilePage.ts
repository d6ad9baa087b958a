/** What goes into the one-file edition. */
export interface OneFileParts {
  /** Texts of the script that sets the theme before the first paint, and of the icon (SVG). */
  readonly theme: string;
  readonly icon: string;
  readonly style: string;
  readonly script: string;
  readonly worker: string;
  /** JSON files of the site by their paths below its root. */
  readonly data: Readonly<Record<string, unknown>>;
  /** Pictures as SVG texts, by their paths below the site's root. */
  readonly pictures: Readonly<Record<string, string>>;
  /** Files of the map in base64, by their paths below the site's root. */
  readonly map: Readonly<Record<string, string>>;
  /** A text's hash as a content security policy names it: "'sha256-…'". */
  readonly hashOf: (text: string) => string;
}

/** A script's text as it may stand inside of a page: nothing in it ends the script or begins a comment. */
const scriptText = (text: string) => text.replace(/<(?=\/script|script|!--)/giu, "\\x3C");

/** JSON as it may stand inside of a page. */
const jsonText = (value: unknown) => JSON.stringify(value).replaceAll("<", "\\u003c");

/** All from the page itself, scripts and styles by their hashes alone. */
const policy = (scripts: readonly string[], style: string) =>
  [
    "default-src 'none'",
    `script-src ${scripts.join(" ")}`,
    `style-src ${style}`,
    "img-src data: blob:",
    "font-src data:",
    "connect-src data: blob:",
    "worker-src data: blob:",
    "base-uri 'none'",
    "form-action 'none'",
  ].join("; ");

/**
 * The opening page's HTML as a page that holds all that it needs, and opens from a disk: its links lead to itself,
 * "?at=sources/".
 * @throws where the page no longer has what is to be replaced.
 */
export function oneFilePage(opening: string, parts: OneFileParts): string {
  const { theme, icon, style, hashOf } = parts;
  const script = scriptText(parts.script);
  const replaced = (html: string, pattern: RegExp, text: string) => {
    if (!pattern.test(html)) throw new Error(`index.html has nothing like ${pattern} any more.`);
    return html.replace(pattern, () => text);
  };
  const scripts = [
    `<script type="application/json" id="held-data">${jsonText(parts.data)}</script>`,
    `<script type="application/json" id="held-map">${jsonText(parts.map)}</script>`,
    `<script type="application/json" id="held-pictures">${jsonText(parts.pictures)}</script>`,
    `<script type="text/plain" id="map-worker">${scriptText(parts.worker)}</script>`,
    `<script>${script}</script>`,
  ].join("\n    ");
  const policyTag = `<meta http-equiv="Content-Security-Policy" content="${policy([hashOf(theme), hashOf(script)], hashOf(style))}">`;
  const iconAddress = `data:image/svg+xml,${encodeURIComponent(icon)}`;
  let html = replaced(opening, /data-root="[^"]*"/u, 'data-root="?at="');
  html = replaced(html, /(?<=<head>)/u, `\n    ${policyTag}`);
  html = replaced(
    html,
    /<script src="[^"]*\/beforeAnything\.js"[^>]*><\/script>/u,
    `<script>${theme}</script>`,
  );
  html = replaced(html, /(?<=<link rel="icon" href=")[^"]*/u, iconAddress);
  html = replaced(html, /\s*(?=<\/head>)/u, `\n    <style>${style}</style>\n  `);
  return replaced(html, /<script type="module"[^>]*><\/script>/u, scripts);
}
