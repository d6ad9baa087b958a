import { loadAreas } from "#load/loadAreas.ts";
import { loadOverview } from "#load/loadOverview.ts";
import { type DownloadMatter, given } from "./downloadMatter.ts";
import { drawView } from "./drawView.ts";
import { withFonts } from "./pictureFonts.ts";

/**
 * The view as a picture that can stand alone, with its fonts inside.
 * @param width pixels for which it is laid out.
 */
export async function viewSvg(matter: DownloadMatter, width: number): Promise<string> {
  const { index, root } = matter;
  const [areas, overview] = await Promise.all([loadAreas(root, index.atlas.about.id), loadOverview(root)]);
  return withFonts(drawView(matter, { areas: given(areas), overview: given(overview) }, width));
}
