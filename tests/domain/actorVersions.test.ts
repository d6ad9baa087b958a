import { expect, test } from "vitest";
import { actorVersions } from "#domain/actorVersions.ts";
import { handMadeIndex, makeClaim, makeStatement } from "./handMadeAtlas.ts";

const says = (id: string, date: string, versions: object) =>
  makeStatement({ id, said: { date, basis: null }, versions });

const indexOf = (...statements: ReturnType<typeof says>[]) =>
  handMadeIndex({ claims: [makeClaim({ ledBy: [statements[0]?.id ?? ""] })], statements });

test("each account of who did it is there once, the oldest first, with all who give it", () => {
  const index = indexOf(
    says("s1", "2019-01-27", { raidedBy: "US forces" }),
    says("s2", "2019-01-13", { raidedBy: "the Afghan army" }),
    says("s3", "2019-01-29", { raidedBy: "US forces" }),
    says("s4", "2019-01-29", {}),
  );
  const actors = actorVersions(index, makeClaim());
  expect(actors?.field).toBe("raidedBy");
  expect(actors?.versions.map(({ value, statements }) => [value, ...statements.map(({ id }) => id)])).toEqual(
    [
      ["the Afghan army", "s2"],
      ["US forces", "s1", "s3"],
    ],
  );
});

test("where all give the same account, or only one does, there is nothing to switch through", () => {
  const same = { by: "helicopters" };
  expect(
    actorVersions(indexOf(says("s1", "2019-01-27", same), says("s2", "2019-01-28", same)), makeClaim()),
  ).toBeNull();
  expect(actorVersions(indexOf(says("s1", "2019-01-27", same)), makeClaim())).toBeNull();
});
