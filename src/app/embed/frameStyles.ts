import base from "#theme/base.css?inline";
import systemFonts from "#theme/systemFonts.css?inline";
import variables from "#theme/variables.css?inline";
import entry from "#ui/frame/ClaimEntry.module.css?inline";
import frame from "#ui/frame/Frame.module.css?inline";
import foot from "#ui/frame/FrameFoot.module.css?inline";
import map from "#ui/frame/FrameMap.module.css?inline";
import notice from "#ui/frame/FrameNotice.module.css?inline";
import standing from "#ui/frame/FrameStanding.module.css?inline";
import hue from "#ui/kit/hue.module.css?inline";
import levelGlyph from "#ui/kit/LevelGlyph.module.css?inline";
import sentence from "#ui/kit/SentenceText.module.css?inline";
import mapControls from "#ui/map-pane/MapLibreControls.module.css?inline";
import glyphs from "#ui/static-map/glyphs.module.css?inline";
import ground from "#ui/static-map/ground.module.css?inline";
import staticMap from "#ui/static-map/StaticMap.module.css?inline";
import signs from "#ui/static-map/signs.module.css?inline";
import words from "#ui/static-map/words.module.css?inline";

const kit = [hue, levelGlyph, sentence];
const staticMaps = [staticMap, ground, signs, words, glyphs];
const frames = [frame, map, mapControls, standing, entry, foot, notice];

/** Styles the frame from within its script, which saves requests; the policy allows it, as it would files. */
export function styleFrame(): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync([variables, systemFonts, base, ...kit, ...staticMaps, ...frames].join("\n"));
  document.adoptedStyleSheets = [sheet];
}
