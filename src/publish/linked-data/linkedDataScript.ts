/** JSON-LD as a data block of a page; no text in it can end the block (HTML, 4.12.1.3). */
export const linkedDataScript = (data: object) =>
  `<script type="application/ld+json">${JSON.stringify(data).replaceAll("<", "\\u003c")}</script>`;
