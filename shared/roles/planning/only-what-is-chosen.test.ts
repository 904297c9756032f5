import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { authorityProblems } from "../../authorities/authority-problems.ts";
import { authorities } from "../../authorities/index.ts";
import type { Authority } from "../../authorities/types.ts";
import type { Deployment } from "../../deployment/model.ts";
import { everyPool } from "../../deployment/testing/every-pool.ts";
import { requestSteps } from "../../guide/requests/request-steps.ts";
import { foldedName } from "../../names/match.ts";
import { format } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import { type CertificatePlan, type RoleId, roleIds } from "../types.ts";
import { planDeployment } from "./plan-deployment.ts";
import { planProblems } from "./plan-problems.ts";
import { problemsOfDeployment } from "./problems-of-deployment.ts";
import { problemsOfRun } from "./problems-of-run.ts";
import { rolesPresent } from "./roles-present.ts";
import { runProblems } from "./run-problems.ts";

/** Everything that a deployment can have wrong, in a deployment that has every pool. */
const faulty: Deployment = {
  ...everyPool,
  sipDomains: [...everyPool.sipDomains, "contoso.onmicrosoft.com", "without-meet.example"],
  simpleUrls: [...everyPool.simpleUrls, { component: "meet", domain: null, url: "https://meet.corp.local" }],
  pools: [
    ...everyPool.pools.map((pool) =>
      "webServices" in pool
        ? { ...pool, webServices: { internal: "web.contoso.com", external: "web.contoso.com" } }
        : pool,
    ),
    ...everyPool.pools,
  ],
};
const product = "lync-2013";
const present = rolesPresent(faulty, product).map(({ id }) => id);

/** What a text speaks of, and of which plans it may: a word that no chosen certificate is about concerns nobody. */
const topics: readonly (readonly [RegExp, (plan: CertificatePlan) => boolean])[] = [
  [
    /\bweb services?\b|\bsimple URLs?\b|\bMeet URL|\bAutodiscover\b/i,
    (plan) => plan.uses.some(isOfWebServices) || publishes(plan),
  ],
  [/\bEdge\b/, ({ role }) => role.startsWith("edge-")],
  // A reverse proxy trusts the servers behind it.
  [
    /\bFront Ends?\b/,
    (plan) => plan.role.includes("front-end") || plan.role === "oauth-token-issuer" || publishes(plan),
  ],
  [/\bDirectors?\b/, (plan) => plan.role === "director" || publishes(plan)],
  [/\bMediation\b/, ({ role }) => ["mediation", "survivable-branch", "gateway"].includes(role)],
  [/\breverse prox/i, publishes],
  [/\bUnified Messaging\b/, ({ role }) => role === "exchange-um"],
  [/\bPersistent Chat\b/, ({ role }) => role === "persistent-chat"],
  [/\bCisco\b|\bTomcat\b/, ({ role }) => role.endsWith("-tomcat")],
];

function publishes({ role, layout }: CertificatePlan): boolean {
  return role === "reverse-proxy" || layout === "with-reverse-proxy";
}

/** Names of servers and pools that a text has. */
function hostsIn(said: string): readonly string[] {
  const known = faulty.pools.flatMap(({ fqdn, servers }) => [fqdn, ...servers.map((server) => server.fqdn)]);
  return [...new Set(known)].filter((name) => said.includes(name));
}

function saidOfAuthority({ changes, advice, description }: Authority): readonly Message[] {
  return [description, ...changes.map(({ value }) => value), ...advice.map(({ value }) => value)];
}

/** All that plan, signer and steps say of a run. */
function saidOf(plans: readonly CertificatePlan[]): readonly string[] {
  const now = "2026-11-27T12:00:00Z";
  const problems = problemsOfRun([
    ...problemsOfDeployment(faulty, plans),
    ...runProblems(plans),
    ...plans.flatMap(planProblems),
    ...plans.flatMap((plan) => authorities.flatMap((authority) => authorityProblems(authority, plan, now))),
  ]).flatMap(({ what, why, fix }) => [what, why, fix]);
  const wanted = authorities.filter(({ kind }) => plans.some(({ authority }) => authority.value === kind));
  return [...problems, ...wanted.flatMap(saidOfAuthority)].map(format);
}

function plansOf(roles: readonly RoleId[], key: CertificatePlan["key"] = "rsa-1024"): readonly CertificatePlan[] {
  return planDeployment({
    deployment: faulty,
    product,
    selections: roles.map((role) => ({ role })),
    answers: {},
    nameChanges: {},
    key,
    digest: "SHA-512",
    organization: { organization: "Contoso & Sons", state: "WA", country: "UK" },
    today: "2026-11-27",
  });
}

/** Names of the servers and pools that a plan is about: its own, and of a reverse proxy those behind it. */
function hostsOf(plan: CertificatePlan): readonly string[] {
  const behind = publishes(plan) ? faulty.pools.filter((pool) => "webServices" in pool).map(({ fqdn }) => fqdn) : [];
  return [plan.pool, ...plan.nodes, ...plan.names.map(({ name }) => name), ...behind].map(foldedName);
}

/** What is said that concerns none of the plans. */
function strange(plans: readonly CertificatePlan[]): readonly string[] {
  const hosts = new Set(plans.flatMap(hostsOf));
  return saidOf(plans).filter((said) => {
    const named = hostsIn(said);
    // What several pools have wrong together names all of them, and what they are.
    if (named.length > 0) return !named.some((host) => hosts.has(foldedName(host)));
    return topics.some(([word, concerns]) => word.test(said) && !plans.some(concerns));
  });
}

describe("what plan and signer say", () => {
  it("is about the chosen role, where one is chosen", () => {
    for (const role of present) expect(strange(plansOf([role])), role).toEqual([]);
  });

  it("is about the chosen roles, whichever are chosen", () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.constantFrom(...present), { minLength: 2 }), (chosen) => {
        // In the order in which the page chooses them.
        expect(strange(plansOf(roleIds.filter((id) => chosen.includes(id))))).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  it("is nothing about web services where only the Edge is chosen, and something where a Front End is", () => {
    const web = /web services|Meet URL/;
    expect(saidOf(plansOf(["edge-external", "edge-internal"])).filter((said) => web.test(said))).toEqual([]);
    expect(saidOf(plansOf(["enterprise-front-end"])).filter((said) => web.test(said)).length).toBeGreaterThan(2);
  });
});

it("the steps with a request speak of the servers of its certificate alone", () => {
  for (const plan of plansOf(present, "rsa-2048")) {
    const hosts = new Set(hostsOf(plan));
    for (const authority of authorities.filter(({ kind }) => kind === plan.authority.value)) {
      for (const delivery of ["here", "on-server"] as const) {
        const steps = requestSteps({ plan, authority, delivery, fileName: "file", template: null });
        const said = steps.flatMap(({ title, text }) => [title, text]).map(format);
        for (const one of said) {
          const found = topics.filter(([word, concerns]) => word.test(one) && !concerns(plan)).map(([word]) => word);
          expect(found, `${plan.id}: ${one}`).toEqual([]);
          for (const host of hostsIn(one)) expect(hosts, `${plan.id}: ${one}`).toContain(foldedName(host));
        }
      }
    }
  }
});
