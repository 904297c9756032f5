import { isWildcard } from "../../names/match.ts";
import { defineProblems } from "../../text/define-problems.ts";
import { roleById } from "../index.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import { isWebName } from "../parts/is-web-name.ts";
import { roleTitle } from "../titles.ts";
import type { CertificatePlan, PlannedName } from "../types.ts";
import { blockingProblems } from "./blocking-problems.ts";
import { planKeyProblems } from "./plan-key-problems.ts";
import { typedTextProblems } from "./typed-text-problems.ts";
import type { PlanProblem } from "./types.ts";

const problems = defineProblems("planProblems", {
  requiredLeftOut: {
    what: "The required name {name} is left out.",
    why: "{reason} Without it those connections fail the name check.",
    fix: "Put the name back.",
  },
  conditionalLeftOut: {
    what: "The name {name}, which this deployment needs, is left out.",
    why: "{reason} Without it these connections fail the name check.",
    fix: "Put the name back, unless the condition does not hold any more.",
  },
  optionalLeftOut: {
    what: "The name {name} is left out.",
    why: "{reason} Whoever opens that address meets a certificate warning unless another certificate carries the name.",
    fix: "Put the name back, or assign this certificate only to the uses whose names it has.",
  },
  wildcardOfWebServices: {
    what: "The wildcard {name} is in.",
    why: "Wildcards are supported for simple URLs and Autodiscover names only, and some desk phones cannot sign in where they meet one.",
    fix: "Test your phones with it before you replace the certificate everywhere.",
  },
  wildcardAlternative: {
    what: "The wildcard {name} is in.",
    why: "{reason}",
    fix: "Keep it only if the names that it stands for are all meant.",
  },
  idleWildcard: {
    what: "The wildcard {name} is in.",
    why: "{name} stands for no name of this certificate, so nobody asks for it.",
    fix: "Take it out, unless you know of a name that needs it.",
  },
  refusedWildcard: {
    what: "The wildcard {name} is in, and a certificate for the role {role} supports none.",
    why: "The documents allow wildcards for a few kinds of certificates only, and this is none of them.",
    fix: "Take it out and list every name itself.",
  },
  clientUsage: {
    what: "The request asks for Client Authentication as well.",
    why: "Lync and Skype for Business need Server Authentication only. Public authorities stop issuing the client usage by March 2027, many already have, so the certificate may come back without it or not at all.",
    fix: "Leave it out, unless AOL, Live Communications Server 2003 or 2005, or an older partner still asks for it.",
  },
  manyNames: {
    what: "The certificate for {server} would hold {count, number} names.",
    why: "Many authorities sign 100 names at most, or charge for each; some devices read only the first part of a long list.",
    fix: "Ask the authority for its limit. Leave optional names out, use wildcards where the role allows them, or spread the names over several certificates.",
  },
  applianceKey: {
    what: "{server} makes its key itself.",
    why: "{reason}",
    fix: "Enter the values of this plan there; KeySpec makes no request for it.",
  },
});

/**
 * What the choices in a plan lead to: what no request can hold, names left out, wildcards taken in, the client usage, key and digest,
 * an appliance that makes its own key. [] when nothing needs a word. Only `blockingProblems` stop a request. What an authority
 * refuses is told by `authorityProblems`, what the deployment itself has wrong by `deploymentProblems`.
 */
export function planProblems(plan: CertificatePlan): readonly PlanProblem[] {
  const leftOut = plan.names.filter((name) => !(name.included || replaced(name, plan)));
  return [
    ...blockingProblems(plan),
    ...leftOut.filter(({ need }) => need === "required").map(requiredLeftOut),
    ...leftOut.filter(({ need, byUser }) => need === "conditional" && byUser === "removed").map(conditionalLeftOut),
    ...leftOut.filter(({ need, byUser }) => need === "optional" && byUser === "removed").map(optionalLeftOut(plan)),
    ...plan.names.filter(({ included, name }) => included && isWildcard(name)).map(wildcardTaken(plan)),
    ...manyNames(plan),
    ...clientUsage(plan),
    ...planKeyProblems(plan),
    ...typedTextProblems(plan),
    ...applianceKey(plan),
  ];
}

/** Whether a wildcard that may stand for the name is in. */
function replaced(name: PlannedName, plan: CertificatePlan): boolean {
  return plan.names.some((other) => other.included && other.name === name.wildcard);
}

function requiredLeftOut({ name, reason }: PlannedName): PlanProblem {
  return { severity: "error", ...problems.requiredLeftOut({ name, reason }), at: "names" };
}

function conditionalLeftOut({ name, reason }: PlannedName): PlanProblem {
  return { severity: "warning", ...problems.conditionalLeftOut({ name, reason }), at: "names" };
}

/** As severe as the rules `leftOut` and `proposed` are for the certificate. */
function optionalLeftOut(plan: CertificatePlan): (name: PlannedName) => PlanProblem {
  return (planned) => ({
    severity: isWebName(planned, plan) ? "warning" : "notice",
    ...problems.optionalLeftOut({ name: planned.name, reason: planned.reason }),
    at: "names",
  });
}

function wildcardTaken(plan: CertificatePlan): (name: PlannedName) => PlanProblem {
  return (planned) => (plan.wildcards ? supportedWildcard(planned, plan) : refusedWildcard(planned, plan));
}

function supportedWildcard({ name, need, reason }: PlannedName, { uses, role }: CertificatePlan): PlanProblem {
  const shared = { severity: "warning", at: "names" } as const;
  if (uses.some(isOfWebServices) || roleById(role).assignment === "reverse-proxy") {
    return { ...shared, ...problems.wildcardOfWebServices({ name }) };
  }
  return need === "wildcard-alternative"
    ? { ...shared, ...problems.wildcardAlternative({ name, reason }) }
    : { ...shared, ...problems.idleWildcard({ name }) };
}

function refusedWildcard({ name }: PlannedName, plan: CertificatePlan): PlanProblem {
  return { severity: "error", ...problems.refusedWildcard({ name, role: roleTitle(plan) }), at: "names" };
}

/** From here on authorities differ in what they take. */
const manyAre = 100;

function manyNames({ names, server }: CertificatePlan): readonly PlanProblem[] {
  const count = names.filter(({ included }) => included).length;
  return count <= manyAre ? [] : [{ severity: "notice", ...problems.manyNames({ server, count }), at: "names" }];
}

function clientUsage({ authority, extendedKeyUsage }: CertificatePlan): readonly PlanProblem[] {
  if (!extendedKeyUsage.includes("clientAuth")) return [];
  const severity = authority.value === "public" ? "warning" : "notice";
  return [{ severity, ...problems.clientUsage(), at: "extendedKeyUsage" }];
}

function applianceKey({ keyPlace, server }: CertificatePlan): readonly PlanProblem[] {
  if (keyPlace.value === "anywhere") return [];
  return [{ severity: "notice", ...problems.applianceKey({ server, reason: keyPlace.reason }), at: "key" }];
}
