// Writes docs/teaching.md from the guide's one text: npm run guide
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { guide } from "#messages/en/guide.ts";
import { guideMarkdown } from "#publish/guideMarkdown.ts";

const project = fileURLToPath(new URL("..", import.meta.url));
await writeFile(join(project, "docs", "teaching.md"), guideMarkdown(guide));
