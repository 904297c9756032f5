import { describe, expect, it } from "vitest";
import type { PendingSummary } from "../api/schemas/request.ts";
import { makePendingSummary } from "../guide/requests/testing/make-pending-summary.ts";
import { chainFacts } from "../rules/testing/build-facts.ts";
import { ruleContext } from "../rules/testing/outcome-of.ts";
import { judgeIssued } from "./judge-issued.ts";

const answers = makePendingSummary({
  product: "sfb-2019",
  names: ["pool01.contoso.com", "sip.contoso.com"],
  requested: { needs: { "sip.contoso.com": "required" }, wildcards: true, extendedKeyUsage: ["serverAuth"] },
});
const { now } = ruleContext();
const judged = (one: PendingSummary | null) =>
  judgeIssued({ fileName: "fe01-not-for-production.pem", items: [chainFacts()], answers: one }, now);

describe("a certificate that the lab CA signed", () => {
  it("is judged for the product, role and names of the request that it answers", () => {
    expect(judged(answers)).toMatchObject([
      {
        label: "pool01.contoso.com",
        verdict: "will-not-work",
        product: "sfb-2019",
        role: "enterprise-front-end",
        server: "fe01.contoso.com",
        findings: [{ ruleId: "names.required" }],
      },
    ]);
  });

  it("is judged by the general rules where the request came from elsewhere", () => {
    expect(judged(null)).toMatchObject([{ verdict: "cannot-tell", product: "lync-2013", role: null, server: null }]);
  });
});
