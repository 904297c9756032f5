import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName } from "../testing/build-facts.ts";
import { examplePlan, outcomeOf } from "../testing/outcome-of.ts";
import { commonName } from "./common-name.ts";

describe("names.common-name: the role's common name", () => {
  it("passes the pool, whatever its case", () => {
    expect(
      outcomeOf(commonName, certificateFacts({ subject: distinguishedName("Pool01.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toEqual([]);
  });

  it("warns of the server and of no common name", () => {
    expect(
      outcomeOf(commonName, certificateFacts({ subject: distinguishedName("fe01.contoso.com") }), {
        plan: examplePlan(),
      }),
    ).toHaveLength(1);
    expect(
      outcomeOf(commonName, certificateFacts({ subject: { text: "", attributes: [] } }), { plan: examplePlan() }),
    ).toMatchObject([{ what: expect.stringContaining("is empty") }]);
  });
});
