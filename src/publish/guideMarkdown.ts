import type { GuidePiece, guide } from "#messages/en/guide.ts";

const row = (cells: readonly string[]) => `| ${cells.join(" | ")} |`;

function pieceText(piece: GuidePiece): string {
  switch (piece.kind) {
    case "text":
      return piece.text;
    case "list":
      return piece.items.map((item) => `- ${item}`).join("\n");
    case "plan":
      return [row(piece.head), row(["---", "---", "---"]), ...piece.rows.map(row)].join("\n");
  }
}

/** The teacher's guide as Markdown, as `docs/teaching.md` has it. */
export const guideMarkdown = ({ title, intro, sections }: typeof guide): string =>
  `${[
    `# ${title}`,
    intro,
    ...sections.flatMap(({ heading, pieces }) => [`## ${heading}`, ...pieces.map(pieceText)]),
  ].join("\n\n")}\n`;
