/**
 * Which lines between two neighbours are disputed. A rule names two sides: a unit ("IN"), a province ("PK-GB")
 * or "*" for anything. Natural Earth's own lines are de facto; what is not listed here is drawn solid, among
 * it the Durand Line (Afghanistan–Pakistan), which the United Nations' maps draw solid too.
 */
const rules = [
  { sides: [["PK-JK", "PK-GB"], ["IN"]], why: "line of control, UN maps: status not agreed" },
  { sides: [["siachen"], ["*"]], why: "Siachen: no line agreed beyond point NJ9842" },
  { sides: [["CN"], ["IN"]], why: "line of actual control and the McMahon Line" },
  { sides: [["CN"], ["PK-GB"]], why: "agreement of 1963, not recognised by India" },
  { sides: [["CN"], ["BT"]], why: "never delimited" },
  { sides: [["golan"], ["*"]], why: "Golan: occupied, annexation not recognised (Security Council 497)" },
  { sides: [["IL"], ["SY"]], why: "armistice line" },
  { sides: [["IL"], ["LB"]], why: "Blue Line of 2000, a line of withdrawal" },
  { sides: [["IL"], ["PS"]], why: "armistice line of 1949" },
  { sides: [["northern-cyprus"], ["*"]], why: "buffer zone of 1974" },
  {
    sides: [
      ["UA-43", "UA-40"],
      ["UA", "RU"],
    ],
    why: "Crimea: General Assembly 68/262",
  },
  { sides: [["GE-AB"], ["GE"]], why: "Abkhazia" },
  { sides: [["MD-SN"], ["MD"]], why: "Transnistria" },
  { sides: [["SD"], ["EG"]], why: "Halaib and Bir Tawil" },
  { sides: [["SD"], ["SS"]], why: "Abyei, and lines of 1956 not agreed" },
  { sides: [["somaliland"], ["*"]], why: "Somaliland" },
  { sides: [["ET"], ["SO"]], why: "provisional administrative line" },
  { sides: [["ET"], ["ER"]], why: "award of 2002, not carried out" },
];

const is = (codes, shape) => codes.some((code) => code === "*" || code === shape.unit || code === shape.iso);

/** The rule that makes the line between two shapes disputed, or undefined. Shapes: `{ unit, iso }`. */
export function disputeBetween(a, b) {
  return rules.find(
    ({ sides: [one, other] }) => (is(one, a) && is(other, b)) || (is(one, b) && is(other, a)),
  );
}

/**
 * Lines that the sheet has not, by hand, to about 15 km: the east of Aksai Chin as India claims it, from the
 * Karakoram Pass over the Kunlun and Lanak La to the line of actual control, which is the west.
 */
export const linesByHand = [
  [
    [78.06, 35.47],
    [78.14, 35.58],
    [78.45, 35.83],
    [79.05, 35.92],
    [79.55, 35.75],
    [80.1, 35.48],
    [80.28, 35.2],
    [80.08, 34.75],
    [79.75, 34.5],
    [79.55, 34.4],
    [79.2, 34.25],
    [78.96, 34.2],
  ],
];
