import type { ReactElement } from "react";
import { renderToString } from "react-dom/server";

/** A page's components as the HTML that the same components take over in a browser. */
export const pageBody = (element: ReactElement): string => renderToString(element);
