import { describe, expect, it } from "vitest";
import { requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { userKeySet } from "./user-key-set.ts";

const ofInf = (machineKeySet: boolean) =>
  requestFacts({ readFrom: "inf", inf: { machineKeySet, exportable: true, problems: [] } });

describe("provider.user-key-set (formats.md §5.1)", () => {
  it("passes MachineKeySet = TRUE", () => {
    expect(outcomeOf(userKeySet, ofInf(true))).toEqual([]);
  });

  it("fails an INF without it", () => {
    expect(outcomeOf(userKeySet, ofInf(false))).toMatchObject([{ what: expect.stringContaining("MachineKeySet") }]);
  });

  it("has nothing to say about a request", () => {
    expect(outcomeOf(userKeySet, requestFacts())).toBe("not-applicable");
  });
});
