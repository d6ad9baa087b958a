import type { Plugin } from "vite";

/** Everything from the site itself, and nothing inline. `data:` is for the small pictures in style sheets. */
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

/** The policy as one text, for a `<meta>` or a header. */
const contentSecurityPolicy = Object.entries(policy)
  .map(([what, from]) => `${what} ${from}`)
  .join("; ");

/** Writes the policy into every built page. While developing, Vite needs inline styles. */
export function csp(): Plugin {
  return {
    name: "claimlines:csp",
    apply: "build",
    transformIndexHtml: {
      order: "post",
      handler: () => [
        {
          tag: "meta",
          attrs: { "http-equiv": "Content-Security-Policy", content: contentSecurityPolicy },
          injectTo: "head-prepend",
        },
      ],
    },
  };
}
