import "#theme/fonts.css";
import "#theme/variables.css";
import "#theme/base.css";
import { createRoot } from "react-dom/client";
import { MissingPage } from "#ui/missing/MissingPage.tsx";
import { siteRoot } from "../siteRoot.ts";

// While developing. The built page comes whole with its HTML, and the build leaves this out.
const place = document.getElementById("site");
if (place) createRoot(place).render(<MissingPage root={siteRoot.pathname} />);
