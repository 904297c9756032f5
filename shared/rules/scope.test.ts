import { describe, expect, it } from "vitest";
import { type ProductId, productIds } from "../products/types.ts";
import { rules } from "./index.ts";
import { runRules } from "./run.ts";
import { bundleFacts, certificateFacts, chainFacts, keyFacts, requestFacts } from "./testing/build-facts.ts";
import { evidence, examplePlan, ruleContext } from "./testing/outcome-of.ts";
import type { Rule, RuleContext } from "./types.ts";

const inputs = {
  certificate: certificateFacts(),
  chain: chainFacts(),
  request: requestFacts(),
  pfx: bundleFacts(),
  "lone key": bundleFacts({ keys: [keyFacts({ certificateIndex: null })], certificates: [] }),
} as const;

/** severity | products | what it judges, of healthy inputs of each kind, with a plan. A change here is a change of the verdict. */
const scopes: Readonly<Record<string, string>> = {
  "usage.client-authentication": "notice | all | request",
  "usage.key-usage": "warning | Microsoft | certificate, chain, request, pfx",
  "usage.requested-usage": "notice | Microsoft | request",
  "usage.server-authentication": "error | Microsoft | certificate, chain, request, pfx",
  "revocation.distribution-point": "error | Microsoft | certificate, chain, pfx",
  "signature.md5": "error | Microsoft | certificate, chain, pfx",
  "signature.pss": "error | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, pfx",
  "signature.request-signature": "error | all | request",
  "signature.sha1": "warning | Microsoft | certificate, chain, pfx",
  "signature.sha512": "warning | Microsoft | certificate, chain, pfx",
  "key.absent": "error | Microsoft | pfx, lone key",
  "key.elliptic-curve": "warning | Microsoft | certificate, chain, request, pfx, lone key",
  "key.rsa-size": "warning | Microsoft | certificate, chain, request, pfx, lone key",
  "key.unlisted-algorithm": "error | Microsoft | certificate, chain, request, pfx, lone key",
  "key.without-certificate": "error | all | pfx, lone key",
  "provider.cng-in-2015": "error | sfb-2015 | request, pfx, lone key",
  "provider.cng-undocumented": "warning | sfb-2019, sfb-se | request, pfx, lone key",
  "provider.cng": "error | lync-2010, lync-2013 | request, pfx, lone key",
  "provider.not-named": "warning | Microsoft | pfx, lone key",
  "provider.other-csp": "warning | lync-2010, lync-2013 | request, pfx, lone key",
  "provider.unknown": "notice | Microsoft | request, pfx, lone key",
  "keyspec.ambiguous": "warning | Microsoft | request, pfx, lone key",
  "keyspec.at-signature": "error | Microsoft | request, pfx, lone key",
  "validity.expired": "error | all | certificate, chain, pfx",
  "validity.expires-soon": "warning | all | certificate, chain, pfx",
  "validity.not-yet": "error | all | certificate, chain, pfx",
  "names.common-name-repeated": "warning | Microsoft | certificate, chain, request, pfx",
  "names.common-name-wildcard": "error | Microsoft | certificate, chain, request, pfx",
  "names.common-name": "warning | all | certificate, chain, request, pfx",
  "names.conditional": "warning | all | certificate, chain, request, pfx",
  "names.left-out": "notice | all | certificate, chain, request, pfx",
  "names.required": "error | all | certificate, chain, request, pfx",
  "chain.broken": "error | all | chain",
  "chain.issuer-missing": "warning | Microsoft | chain, pfx",
  "chain.root-missing": "notice | Microsoft | chain, pfx",
  "chain.self-signed": "error | Microsoft | certificate, chain, pfx",
  "pfx.encryption": "warning | all | pfx, lone key",
  "pfx.iterations": "error | all | pfx, lone key",
  "pfx.pbmac1": "warning | all | pfx, lone key",
};

function scopeOf(rule: Rule): string {
  const judged = Object.entries(inputs).filter(([, facts]) => applies(rule, facts, { plan: examplePlan() }));
  return [rule.severity, productsOf(rule), judged.map(([name]) => name).join(", ")].join(" | ");
}

function productsOf(rule: Rule): string {
  const products = productIds.filter((product) =>
    Object.values(inputs).some((facts) => applies(rule, facts, { product, plan: examplePlan() })),
  );
  const without = (...left: readonly ProductId[]) => productIds.filter((product) => !left.includes(product)).join();
  if (products.length === productIds.length) return "all";
  return products.join() === without("cisco-uc") ? "Microsoft" : products.join(", ");
}

function applies(rule: Rule, facts: (typeof inputs)[keyof typeof inputs], changes: Partial<RuleContext>): boolean {
  const product = rule.products === "all" ? "lync-2013" : (rule.products[0] ?? "lync-2013");
  const [result] = runRules(evidence(facts), ruleContext({ product, ...changes }), [rule]);
  return result?.outcome !== "not-applicable";
}

describe("the scope of each rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    expect(scopeOf(rule)).toBe(scopes[id]);
  });

  it("is written down for every rule", () => {
    expect(Object.keys(scopes).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("leaves out names where the plan is unknown", () => {
    for (const rule of rules.filter(({ id }) => /^names\.(required|conditional|left-out|common-name)$/.test(id))) {
      expect(applies(rule, inputs.certificate, { plan: null }), rule.id).toBe(false);
    }
  });
});
