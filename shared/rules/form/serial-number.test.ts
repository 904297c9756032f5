import { describe, expect, it } from "vitest";
import { certificateFacts, chainFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { serialNumber } from "./serial-number.ts";

describe("form.serial-number: a positive number of at most 20 octets", () => {
  it.each(["01", "7f", "00ff", "7f".repeat(20)])("passes %s", (number) => {
    expect(outcomeOf(serialNumber, certificateFacts({ serialNumber: number }))).toEqual([]);
  });

  it.each([
    ["00", "is 00, which is not positive."],
    ["-01", "is -01, which is not positive."],
    ["7f".repeat(21), "has 21 octets."],
  ])("fails %s", (number, words) => {
    const [problem] = outcomeOf(serialNumber, certificateFacts({ serialNumber: number }));
    expect(problem).toMatchObject({ what: expect.stringContaining(words) });
  });

  it("looks at the issuers as well", () => {
    const path = [certificateFacts(), issuingAuthority({ serialNumber: "-02" })];
    expect(outcomeOf(serialNumber, chainFacts({ path }))).toMatchObject([{ at: "issuers.serialNumber" }]);
  });
});
