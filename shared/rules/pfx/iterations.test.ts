import { describe, expect, it } from "vitest";
import { bundleFacts, keyFacts, tripleDes } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { iterations } from "./iterations.ts";

describe("pfx.iterations: 600 000 iterations", () => {
  it("passes the most that Windows accepts", () => {
    expect(
      outcomeOf(iterations, bundleFacts({ certificateEncryption: { ...tripleDes, iterations: 600_000 } })),
    ).toEqual([]);
  });

  it("fails more, wherever they are", () => {
    const more = { ...tripleDes, iterations: 1_000_000 };
    const mac = { algorithm: "SHA-256", keyDerivation: "", iterations: 1_000_000, saltBytes: 8 };
    for (const facts of [
      bundleFacts({ certificateEncryption: more }),
      bundleFacts({ keys: [keyFacts({ encryption: more })] }),
      bundleFacts({ mac }),
    ]) {
      expect(outcomeOf(iterations, facts)).toMatchObject([{ what: expect.stringContaining("1,000,000 iterations") }]);
    }
  });
});
