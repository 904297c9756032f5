import { describe, expect, it } from "vitest";
import { microsoftProducts } from "../catalogue/products/microsoft-products.ts";
import { productIds } from "../catalogue/products/types.ts";
import { runRules } from "../judge/run.ts";
import { roles } from "../roles/index.ts";
import { roleIds } from "../roles/types.ts";
import { rules } from "./index.ts";
import {
  bundleFacts,
  certificateFacts,
  chainFacts,
  keyFacts,
  lockedBundleFacts,
  requestFacts,
  templatesOf,
} from "./testing/build-facts.ts";
import { evidence, planOfRole, ruleContext } from "./testing/outcome-of.ts";
import type { Rule, RuleContext } from "./types.ts";

const inputs = {
  certificate: certificateFacts(),
  chain: chainFacts(),
  request: requestFacts(),
  pfx: bundleFacts(),
  "closed pfx": lockedBundleFacts(),
  template: templatesOf(),
  "lone key": bundleFacts({ keys: [keyFacts({ certificateIndexes: [] })], certificates: [] }),
} as const;

/**
 * severity | products | what it judges, of healthy inputs of each kind | roles, where not all. A change here is a change of the
 * verdict.
 */
const scopes: Readonly<Record<string, string>> = {
  "form.inf": "error |  | ",
  "template.cng":
    "error | lync-2010, lync-2013, sfb-2015 | template | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "template.cng-undocumented":
    "warning | sfb-2019, sfb-se | template | not reverse-proxy, office-web-apps, exchange-um, gateway",
  "template.provider":
    "warning | Microsoft | template | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "template.strong":
    "error | lync-2010, lync-2013 | template | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "template.cannot-hold-key": "error | Microsoft | template | not gateway",
  "template.key-spec": "error | Microsoft | template | not gateway",
  "template.key-usage": "error | Microsoft | template",
  "template.office-web-apps-server-authentication":
    "error | lync-2013, sfb-2015, sfb-2019, sfb-se | template | office-web-apps",
  "template.server-authentication": "error | Microsoft | template | not office-web-apps",
  "template.cisco-server-authentication": "error | cisco-uc | template",
  "template.subject": "warning | all | template",
  "template.key-size": "warning | all | template",
  "provider.user-key-set": "error |  | ",
  "form.unreadable-part": "error | all | certificate, chain, request, pfx",
  "form.unreadable-detail": "warning | all | certificate, chain, request, pfx",
  "form.repeated-extension": "error | all | certificate, chain, pfx",
  "form.critical-extension-request": "warning | all | request",
  "form.repeated-extension-request": "warning | all | request",
  "form.serial-number": "warning | all | certificate, chain, pfx",
  "form.version": "error | all | certificate, chain, pfx",
  "form.empty-name": "warning | all | certificate, chain, pfx",
  "form.time": "warning | all | certificate, chain, pfx",
  "usage.server-certificate": "error | all | certificate, chain, pfx",
  "usage.client-authentication": "notice | all | request",
  "usage.planned-client-authentication": "warning | Microsoft | certificate, chain, request, pfx | edge-external",
  "usage.public-client-authentication": "notice |  | ",
  "usage.public-client-authentication-ended": "warning |  | ",
  "usage.front-end-client-authentication":
    "notice | lync-2010, lync-2013, sfb-2015 | certificate, chain, pfx | standard-front-end, enterprise-front-end",
  "usage.cisco-client-authentication": "notice | cisco-uc | certificate, chain, pfx",
  "usage.office-web-apps-server-authentication":
    "error | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, request, pfx | office-web-apps",
  "usage.cisco-server-authentication": "error | cisco-uc | certificate, chain, request, pfx",
  "usage.key-usage": "warning | Microsoft | certificate, chain, request, pfx",
  "usage.key-usage-without-tls": "error | all | certificate, chain, request, pfx",
  "usage.authority-flag": "warning | all | certificate, chain, request, pfx",
  "usage.signs-certificates": "warning | all | certificate, chain, request, pfx",
  "usage.any-purpose": "warning | all | certificate, chain, request, pfx | not office-web-apps",
  "usage.requested-usage": "notice | Microsoft | request | not office-web-apps",
  "usage.server-authentication": "error | Microsoft | certificate, chain, request, pfx | not office-web-apps",
  "revocation.distribution-point":
    "error | Microsoft | certificate, chain, pfx | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "revocation.distribution-point-partner":
    "notice | Microsoft | certificate, chain, pfx | reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "revocation.address-inside":
    "notice | Microsoft | certificate, chain, pfx | not edge-external, edge-internal, reverse-proxy, office-web-apps",
  "revocation.address-cisco": "warning | cisco-uc | certificate, chain, pfx",
  "revocation.address-outside":
    "warning | Microsoft | certificate, chain, pfx | edge-external, edge-internal, reverse-proxy, office-web-apps",
  "signature.algorithm": "error | all | certificate, chain, request, pfx",
  "signature.pss": "error | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, pfx",
  "signature.request-signature": "error | all | request",
  "signature.sha1": "warning | all | certificate, chain, request, pfx",
  "signature.sha512": "warning | Microsoft | certificate, chain, pfx",
  "key.absent": "error | Microsoft | pfx, lone key",
  "key.elliptic-curve":
    "warning | Microsoft | certificate, chain, request, pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "key.rsa-exponent": "error | all | certificate, chain, request, pfx, lone key",
  "key.rsa-exponent-long": "error | Microsoft | certificate, chain, request, pfx, lone key | not gateway",
  "key.rsa-exponent-small": "notice | all | certificate, chain, request, pfx, lone key",
  "key.roca": "warning | all | certificate, chain, request, pfx, lone key",
  "key.rsa-too-short": "error | all | certificate, chain, request, pfx, lone key",
  "key.rsa-size": "warning | Microsoft | certificate, chain, request, pfx, lone key",
  "key.oauth-size":
    "error | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, request, pfx, lone key | oauth-token-issuer",
  "key.of-another-certificate": "error |  | ",
  "key.cucm-size": "error | cisco-uc | certificate, chain, request, pfx, lone key | cucm-tomcat",
  "key.cisco-rsa-size": "warning | cisco-uc | certificate, chain, request, pfx, lone key",
  "key.unlisted-algorithm": "error | Microsoft | certificate, chain, request, pfx, lone key",
  "key.without-certificate": "error | all | pfx, lone key",
  "provider.cng-in-2015":
    "error | sfb-2015 | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway",
  "provider.cng-undocumented":
    "warning | sfb-2019, sfb-se | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway",
  "provider.cng-beside-lync":
    "warning | Microsoft | request, pfx, closed pfx, lone key | reverse-proxy, office-web-apps, xmpp-gateway",
  "provider.cng-in-exchange-um": "error | Microsoft | request, pfx, closed pfx, lone key | exchange-um",
  "provider.cng":
    "error | lync-2010, lync-2013 | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "provider.not-named": "warning | Microsoft | pfx, closed pfx, lone key | not gateway",
  "provider.other-csp":
    "warning | lync-2010, lync-2013 | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "provider.other-csp-after-2013":
    "notice | sfb-2015, sfb-2019, sfb-se | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway",
  "provider.strong-after-2013":
    "warning | sfb-2015, sfb-2019, sfb-se | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway",
  "provider.strong":
    "error | lync-2010, lync-2013 | request, pfx, closed pfx, lone key | not reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "provider.cannot-hold-key": "error | Microsoft | request, pfx, lone key | not gateway",
  "provider.unknown": "notice | Microsoft | request, pfx, closed pfx, lone key | not gateway",
  "keyspec.ambiguous": "warning | Microsoft | request, pfx, lone key | not gateway",
  "keyspec.at-signature": "error | Microsoft | request, pfx, lone key | not gateway",
  "validity.expired": "error | all | certificate, chain, pfx",
  "validity.expires-soon": "warning | all | certificate, chain, pfx",
  "validity.outlives-issuer": "notice | all | chain, pfx",
  "validity.roll-lead":
    "warning | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, pfx | oauth-token-issuer, edge-external",
  "validity.not-yet": "error | all | certificate, chain, pfx",
  "validity.public-lifetime": "warning | all | certificate, chain, pfx",
  "names.common-names": "warning | all | certificate, chain, request, pfx",
  "names.common-name-long": "error | all | request",
  "names.common-name-alone": "warning | cisco-uc | certificate, chain, request, pfx",
  "names.common-name-repeated":
    "warning | Microsoft | certificate, chain, request, pfx | not oauth-token-issuer, edge-external, edge-internal, reverse-proxy, exchange-um",
  "names.common-name-repeated-outside":
    "error | Microsoft | certificate, chain, request, pfx | edge-external, reverse-proxy",
  "names.common-name-wildcard":
    "error | Microsoft | certificate, chain, request, pfx | not edge-internal, office-web-apps, gateway",
  "names.common-name-wildcard-edge-internal": "warning | Microsoft | certificate, chain, request, pfx | edge-internal",
  "names.common-name":
    "warning | Microsoft | certificate, chain, request, pfx | not oauth-token-issuer, reverse-proxy, office-web-apps, exchange-um, trusted-application, gateway, xmpp-gateway",
  "names.common-name-exchange-um": "error | Microsoft | certificate, chain, request, pfx | exchange-um",
  "names.common-name-oauth":
    "warning | lync-2013, sfb-2015, sfb-2019, sfb-se | certificate, chain, request, pfx | oauth-token-issuer",
  "names.conditional": "warning | all | certificate, chain, request, pfx",
  "names.left-out":
    "warning | Microsoft | certificate, chain, request, pfx | standard-front-end, enterprise-front-end, director",
  "names.not-published": "warning | Microsoft | certificate, chain, request, pfx | reverse-proxy",
  "names.proposed": "notice | all | certificate, chain, request, pfx",
  "names.required": "error | all | certificate, chain, request, pfx",
  "names.server-not-named":
    "error | Microsoft | certificate, chain, request, pfx | not oauth-token-issuer, group-chat, edge-external, edge-internal, reverse-proxy, office-web-apps, exchange-um, gateway, xmpp-gateway",
  "names.common-name-trusted-application": "error | Microsoft | certificate, chain, request, pfx | trusted-application",
  "names.malformed": "warning | all | certificate, chain, request, pfx",
  "names.ip-address": "warning | Microsoft | certificate, chain, request, pfx",
  "names.internal-on-public": "error | all | certificate, chain, pfx",
  "names.wildcard-edge-external": "warning | Microsoft | certificate, chain, request, pfx | edge-external",
  "names.wildcard-not-addressed":
    "notice | Microsoft | certificate, chain, request, pfx | not standard-front-end, enterprise-front-end, director, edge-external, edge-internal, reverse-proxy, exchange-um",
  "names.wildcard-order": "notice | lync-2010 | certificate, chain, request, pfx",
  "names.wildcard-phones":
    "notice | lync-2010, lync-2013, sfb-2015 | certificate, chain, request, pfx | standard-front-end, enterprise-front-end",
  "names.wildcard-cucm": "error | cisco-uc | certificate, chain, request, pfx | cucm-tomcat",
  "names.internal": "warning | Microsoft | request | edge-external, reverse-proxy",
  "chain.broken": "error | all | chain, pfx",
  "chain.no-authority": "error | all | chain, pfx",
  "chain.no-certificate-signing": "error | all | chain, pfx",
  "chain.path-length": "error | all | chain, pfx",
  "chain.name-constraints": "error | all | chain, pfx",
  "chain.issuer-usage": "error | all | chain, pfx",
  "chain.explicit-policy": "error | all | chain, pfx",
  "chain.critical-extension": "error | all | certificate, chain, pfx",
  "chain.issuer-key-size": "error | all | chain, pfx",
  "chain.issuer-key-kind": "error | all | chain, pfx",
  "chain.issuer-key-weak": "warning | all | chain, pfx",
  "chain.algorithms-differ": "error | all | certificate, chain, pfx",
  "chain.issuer-expired": "error | all | chain, pfx",
  "chain.expired-cross-signed": "warning | all | chain, pfx",
  "chain.issuer-missing": "warning | Microsoft | chain, pfx",
  "chain.issuer-beside": "notice | Microsoft | chain, pfx",
  "chain.root-missing": "notice | Microsoft | chain, pfx",
  "chain.root-without-constraints": "warning | all | chain, pfx",
  // Of inputs around which nothing stands they judge nothing.
  "chain.untrusted": "error |  | ",
  "revocation.revoked": "error |  | ",
  "chain.self-signed": "error | Microsoft | certificate, chain, pfx",
  "trust.enterprise-trust": "notice | cisco-uc | certificate, chain, pfx",
  "live.host-not-named": "error |  | ",
  "live.issuer-not-sent": "warning |  | ",
  "live.issuer-list-cut": "error |  | ",
  "live.issuer-list-long": "warning |  | ",
  "live.newest-tls-only": "error |  | ",
  "live.sip-fault": "warning |  | ",
  "server.misplaced-intermediate": "error |  | ",
  "server.issuer-list": "warning |  | ",
  "server.disallowed": "error |  | ",
  "pfx.encryption": "warning | all | pfx, closed pfx, lone key",
  "pfx.iterations": "error | all | pfx, closed pfx, lone key",
  "pfx.local-key-id": "warning | all | pfx",
  "pfx.protected-to-accounts": "warning | all | closed pfx",
  "pfx.pbmac1": "warning | all | pfx, closed pfx, lone key",
  "pfx.trailing-bytes": "notice | all | pfx, lone key",
  "pfx.clear-key": "warning | all | pfx, closed pfx, lone key",
};

const plans = new Map(
  roleIds.map((id) => [id, { ...planOfRole(id), extendedKeyUsage: ["serverAuth", "clientAuth"] as const }]),
);

/** Everything that can be asked: without a role and with each, for the products that have it. */
const contexts: readonly Partial<RuleContext>[] = [
  ...productIds.map((product) => ({ product, role: null, plan: null })),
  ...roles.flatMap(({ id: role, products }) =>
    products.map((product) => ({ product, role, plan: plans.get(role) ?? null })),
  ),
];

function scopeOf(rule: Rule): string {
  const judged = contexts.filter((context) => Object.values(inputs).some((facts) => applies(rule, facts, context)));
  const kinds = Object.entries(inputs).filter(([, facts]) => contexts.some((context) => applies(rule, facts, context)));
  return [rule.severity, productsOf(judged), kinds.map(([name]) => name).join(", "), rolesOf(judged)]
    .join(" | ")
    .replace(/ \| all$/, "");
}

function productsOf(judged: readonly Partial<RuleContext>[]): string {
  const products = productIds.filter((product) => judged.some((context) => context.product === product));
  if (products.length === productIds.length) return "all";
  return products.join() === microsoftProducts.join() ? "Microsoft" : products.join(", ");
}

/** Of the roles that the judged products have; those that it leaves out, where these are no more and several are judged: so a new role that is judged changes nothing here. */
function rolesOf(judged: readonly Partial<RuleContext>[]): string {
  const products = new Set(judged.map(({ product }) => product));
  const possible = roles.filter((role) => role.products.some((product) => products.has(product))).map(({ id }) => id);
  const judgedRoles = possible.filter((role) => judged.some((context) => context.role === role));
  const leftOut = possible.filter((role) => !judgedRoles.includes(role));
  if (leftOut.length === 0) return "all";
  const [, second] = judgedRoles;
  return second !== undefined && leftOut.length <= judgedRoles.length
    ? `not ${leftOut.join(", ")}`
    : judgedRoles.join(", ");
}

function applies(rule: Rule, facts: (typeof inputs)[keyof typeof inputs], changes: Partial<RuleContext>): boolean {
  const [result] = runRules(evidence(facts), ruleContext(changes), [rule]);
  return result?.outcome !== "not-applicable";
}

describe("the scope of each rule", () => {
  it.each(rules.map((rule) => [rule.id, rule] as const))("%s", (id, rule) => {
    expect(scopeOf(rule)).toBe(scopes[id]);
  });

  it("is written down for every rule", () => {
    expect(Object.keys(scopes).sort()).toEqual(rules.map(({ id }) => id).sort());
  });

  it("is no rule of single roles where no role is asked for", () => {
    const withoutRole = rules.filter((rule) =>
      contexts
        .slice(0, productIds.length)
        .some((context) => Object.values(inputs).some((facts) => applies(rule, facts, context))),
    );
    expect(withoutRole.filter(({ roles: own }) => own !== "all" && !("except" in own))).toEqual([]);
    expect(withoutRole.length).toBeGreaterThan(30);
  });

  it("leaves out names where the plan is unknown", () => {
    for (const rule of rules.filter(({ id }) =>
      /^names\.(required|conditional|left-out|proposed|common-name)$/.test(id),
    )) {
      expect(applies(rule, inputs.certificate, { plan: null }), rule.id).toBe(false);
    }
  });
});
