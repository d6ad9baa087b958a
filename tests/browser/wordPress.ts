/**
 * What WordPress 6 makes of the HTML of a provider that it does not trust, by its documented behaviour
 * (`wp_filter_oembed_result`): few tags and attributes, a frame without rights but scripts, and a word by which it
 * knows the frame.
 */
export function filtered(html: string, secret: string): string {
  const kept = html
    .replace(/<(?!\/?(?:a|blockquote|iframe)\b)[^>]*>/gu, "")
    .replace(/<a\b[^>]*?(\shref="[^"]*")[^>]*>/gu, "<a$1>")
    .replace(/<blockquote\b[^>]*>/gu, "<blockquote>")
    .replace(/<iframe\b([^>]*)>/gu, (_, attributes: string) => {
      const names = ["src", "width", "height", "title"];
      const allowed = names.map((name) => new RegExp(`\\s${name}="[^"]*"`, "u").exec(attributes)?.[0] ?? "");
      return `<iframe${allowed.join("")}>`;
    });
  const [, quotation = "", frame = ""] =
    /(<blockquote>.*?<\/blockquote>)?.*(<iframe.*?><\/iframe>)/su.exec(kept) ?? [];
  return [
    quotation.replace("<blockquote", `<blockquote class="wp-embedded-content" data-secret="${secret}"`),
    frame
      .replace(/\ssrc="([^"]*)"/u, ` src="$1#?secret=${secret}" data-secret="${secret}"`)
      .replace(
        "<iframe",
        '<iframe class="wp-embedded-content" sandbox="allow-scripts" security="restricted" style="position: absolute; visibility: hidden;"',
      ),
  ].join("");
}

/** What its `wp-embed` does on the page, by its documented behaviour: heights of 200 to 1000, links to the same host. */
export const hostScript = `<script>
  addEventListener("message", ({ data, source }) => {
    if (!data || !(data.secret || data.message || data.value) || /[^a-zA-Z0-9]/.test(data.secret)) return;
    for (const quotation of document.querySelectorAll('blockquote[data-secret="' + data.secret + '"]')) {
      quotation.style.display = "none";
    }
    for (const frame of document.querySelectorAll('iframe[data-secret="' + data.secret + '"]')) {
      if (source !== frame.contentWindow) continue;
      frame.removeAttribute("style");
      if (data.message === "height") frame.height = Math.min(1000, Math.max(200, parseInt(data.value, 10)));
      if (data.message === "link" && new URL(data.value).host === new URL(frame.src).host) {
        if (document.activeElement === frame) window.top.location.href = data.value;
      }
    }
  });
</script>`;
