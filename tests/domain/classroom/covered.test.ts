import { describe, expect, it } from "vitest";
import { coveredClaim } from "#domain/classroom/coveredClaim.ts";
import { editorsGrade } from "#domain/classroom/editorsGrade.ts";
import { minutesLeft } from "#domain/classroom/lesson.ts";
import { builtAtlas } from "../../publish/builtAtlas.ts";

const { index, facts } = await builtAtlas();

/** All that would tell a pupil how the editors judge a claim. */
function tellTales(claim: (typeof facts)[number]["claim"]): string[] {
  const statements = index.statementsOf.get(claim.id) ?? [];
  const speakers = statements.map(({ speaker }) => index.speakers.get(speaker)?.reliability.reason ?? "");
  return [claim.information.reason, ...claim.information.wouldChange, ...speakers];
}

describe.each(facts.map((one) => [one.claim.id, one] as const))("the covered claim %s", (_, one) => {
  const text = JSON.stringify(coveredClaim(index, one));

  it("has no grade and no reason for one", () => {
    expect(text).not.toMatch(/"(?:letter|digit|level|reliability|information|reason|gradedBy)"/u);
    for (const tale of tellTales(one.claim)) expect(text).not.toContain(JSON.stringify(tale).slice(1, -1));
  });

  it("still has everybody who says so or denies it, and every document", () => {
    const covered = coveredClaim(index, one);
    const statements = index.statementsOf.get(one.claim.id) ?? [];
    const denials = statements.filter(({ stance }) => stance === "denies").length;
    expect(covered.voices.filter(({ stance }) => stance === "denies")).toHaveLength(denials);
    expect(covered.isDenied).toBe(one.tally.deniedBy.length > 0);
    const documents = new Set(statements.flatMap(({ reports }) => reports.map(({ source }) => source)));
    expect(new Set(covered.sources.map(({ id }) => id))).toEqual(documents);
  });

  it("has its grade, with every reason, in a record of its own", () => {
    const grade = editorsGrade(index, one);
    expect(grade).toMatchObject({ claim: one.claim.id, ...one.level });
    expect(grade.digitReason).toBe(one.claim.information.reason);
    expect(grade.letterOf.length).toBeGreaterThan(0);
    expect(grade.letterOf.every(({ reason }) => reason !== "")).toBe(true);
  });
});

describe("the minutes that are left", () => {
  it("are those of the step and all that follow it", () => {
    const steps = [2, 3, 4].map((minutes) => ({ minutes })) as unknown as Parameters<
      typeof minutesLeft
    >[0]["steps"];
    expect([0, 1, 3].map((from) => minutesLeft({ steps }, from))).toEqual([9, 7, 0]);
  });
});
