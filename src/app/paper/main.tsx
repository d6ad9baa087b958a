import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { createRoot } from "react-dom/client";
import { paper } from "#messages/en/paper.ts";
import { Button } from "#ui/kit/Button.tsx";
import { CodeLink } from "#ui/paper/CodeLink.tsx";
import sheet from "#ui/paper/Sheet.module.css";
import { siteRoot } from "../siteRoot.ts";

const all = (className = "") => document.querySelectorAll<HTMLElement>(`.${className}`);

// A sheet comes with its HTML. Only what depends on where it was opened is added: the address, and a way to the printer.
for (const place of all(sheet.codePlace)) {
  const address = new URL(place.dataset.code ?? "", siteRoot).href;
  createRoot(place).render(<CodeLink address={address} label={paper.code} />);
}
for (const place of all(sheet.print)) {
  createRoot(place).render(<Button onClick={() => window.print()}>{paper.print}</Button>);
}
