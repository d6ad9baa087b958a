import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import "#theme/projector.css";
import { createRoot, hydrateRoot } from "react-dom/client";
import { classroomEn } from "#messages/classroomEn.ts";
import { en } from "#messages/en.ts";
import type { BadPiece } from "#store/choices.ts";
import { BadPieces } from "#ui/notices/BadPieces.tsx";
import { LoadProblem } from "#ui/notices/LoadProblem.tsx";
import { applyTheme } from "../applyTheme.ts";
import { fixIcon } from "../fixIcon.ts";
import { siteRoot } from "../siteRoot.ts";
import { askedMatter, type ServedMatter } from "./askedMatter.ts";
import { badPiecesOf } from "./badPiecesOf.ts";
import { type ClassroomMatter, ClassroomPage } from "./ClassroomPage.tsx";
import { ClassroomProviders } from "./ClassroomProviders.tsx";

const root = { served: document.documentElement.dataset.root ?? "./", absolute: siteRoot.href };

function page(matter: ClassroomMatter, map: Element | null) {
  return (
    <ClassroomProviders messages={en} classroom={classroomEn} root={root}>
      <ClassroomPage matter={matter} map={map} />
    </ClassroomProviders>
  );
}

/** Names over the page what of its address it cannot show. */
function nameBadPieces(pieces: readonly BadPiece[]): void {
  if (pieces.length === 0) return;
  const aside = document.body.insertBefore(document.createElement("div"), document.body.firstChild);
  aside.setAttribute("role", "status");
  const notice = createRoot(aside);
  notice.render(
    <ClassroomProviders messages={en} classroom={classroomEn} root={root}>
      <BadPieces
        pieces={pieces}
        onDismiss={() => {
          notice.unmount();
          aside.remove();
        }}
      />
    </ClassroomProviders>,
  );
}

/** Takes over a page that came with its HTML; where its lesson cannot be had, says so below what came. */
async function wake(place: HTMLElement, served: ServedMatter): Promise<void> {
  const query = new URL(window.location.href).searchParams;
  const asked = await askedMatter(served, siteRoot);
  if (asked.kind === "failed") return showProblem(place, served, asked.failure);
  nameBadPieces(badPiecesOf(query, asked.matter));
  const map = place.querySelector("[data-static-map]")?.firstElementChild ?? null;
  if (asked.isAsServed) hydrateRoot(place, page(asked.matter, map));
  else createRoot(place).render(page(asked.matter, null));
}

function showProblem(
  place: HTMLElement,
  served: ServedMatter,
  failure: Extract<Awaited<ReturnType<typeof askedMatter>>, { kind: "failed" }>["failure"],
): void {
  const aside = document.body.appendChild(document.createElement("div"));
  const problem = createRoot(aside);
  const retry = () => {
    problem.unmount();
    aside.remove();
    void wake(place, served);
  };
  problem.render(
    <ClassroomProviders messages={en} classroom={classroomEn} root={root}>
      <LoadProblem failure={failure} isRetrying={false} onRetry={retry} />
    </ClassroomProviders>,
  );
}

fixIcon();
applyTheme();

const place = document.getElementById("site");
if (!place?.dataset.served) throw new Error("The page does not say what it was made with.");
void wake(place, JSON.parse(place.dataset.served));
