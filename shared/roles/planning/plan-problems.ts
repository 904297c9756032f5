import { isWildcard } from "../../names/match.ts";
import type { Problem, Severity } from "../../rules/types.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import { isWebName } from "../parts/is-web-name.ts";
import type { CertificatePlan, PlannedName } from "../types.ts";
import { planKeyProblems } from "./plan-key-problems.ts";

export type PlanProblem = Problem & { readonly severity: Severity };

/**
 * What the choices in a plan lead to: names left out, wildcards taken in, the client usage, key and digest, an appliance that
 * makes its own key. [] when nothing needs a word. None of it stops a request. What an authority refuses is told by
 * `authorityProblems`, what the deployment itself has wrong by `deploymentProblems`.
 */
export function planProblems(plan: CertificatePlan): readonly PlanProblem[] {
  const leftOut = plan.names.filter((name) => !(name.included || replaced(name, plan)));
  return [
    ...leftOut.filter(({ need }) => need === "required").map(requiredLeftOut),
    ...leftOut.filter(({ need, byUser }) => need === "conditional" && byUser === "removed").map(conditionalLeftOut),
    ...leftOut.filter(({ need, byUser }) => need === "optional" && byUser === "removed").map(optionalLeftOut(plan)),
    ...plan.names.filter(({ included, name }) => included && isWildcard(name)).map(wildcardTaken(plan)),
    ...clientUsage(plan),
    ...planKeyProblems(plan),
    ...applianceKey(plan),
  ];
}

/** Whether a wildcard that may stand for the name is in. */
function replaced(name: PlannedName, plan: CertificatePlan): boolean {
  return plan.names.some((other) => other.included && other.name === name.wildcard);
}

function requiredLeftOut({ name, reason }: PlannedName): PlanProblem {
  return {
    severity: "error",
    what: `The required name ${name} is left out.`,
    why: `${reason} Without it those connections fail the name check.`,
    fix: "Put the name back.",
    at: "names",
  };
}

function conditionalLeftOut({ name, reason }: PlannedName): PlanProblem {
  return {
    severity: "warning",
    what: `The name ${name}, which this deployment needs, is left out.`,
    why: `${reason} Without it these connections fail the name check.`,
    fix: "Put the name back, unless the condition does not hold any more.",
    at: "names",
  };
}

/** As severe as the rules `leftOut` and `proposed` are for the certificate. */
function optionalLeftOut(plan: CertificatePlan): (name: PlannedName) => PlanProblem {
  return (planned) => ({
    severity: isWebName(planned, plan) ? "warning" : "notice",
    what: `The name ${planned.name} is left out.`,
    why: `${planned.reason} Whoever opens that address meets a certificate warning unless another certificate carries the name.`,
    fix: "Put the name back, or assign this certificate only to the uses whose names it has.",
    at: "names",
  });
}

function wildcardTaken(plan: CertificatePlan): (name: PlannedName) => PlanProblem {
  return (planned) => (plan.wildcards ? supportedWildcard(planned, plan) : refusedWildcard(planned, plan));
}

function supportedWildcard({ name, need, reason }: PlannedName, { uses, role }: CertificatePlan): PlanProblem {
  const shared = { severity: "warning", what: `The wildcard ${name} is in.`, at: "names" } as const;
  if (uses.some(isOfWebServices) || role === "reverse-proxy") {
    return {
      ...shared,
      why: "Wildcards are supported for simple URLs and Autodiscover names only, and some desk phones cannot sign in where they meet one.",
      fix: "Test your phones with it before you replace the certificate everywhere.",
    };
  }
  return need === "wildcard-alternative"
    ? { ...shared, why: reason, fix: "Keep it only if the names that it stands for are all meant." }
    : {
        ...shared,
        why: `${name} stands for no name of this certificate, so nobody asks for it.`,
        fix: "Take it out, unless you know of a name that needs it.",
      };
}

function refusedWildcard({ name }: PlannedName, { roleTitle }: CertificatePlan): PlanProblem {
  return {
    severity: "error",
    what: `The wildcard ${name} is in, and a certificate for ${roleTitle} supports none.`,
    why: "The documents allow wildcards for web services, Exchange Unified Messaging and the internal side of an Edge only.",
    fix: "Take it out and list every name itself.",
    at: "names",
  };
}

function clientUsage({ authority, extendedKeyUsage }: CertificatePlan): readonly PlanProblem[] {
  if (!extendedKeyUsage.includes("clientAuth")) return [];
  return [
    {
      severity: authority.value === "public" ? "warning" : "notice",
      what: "The request asks for Client Authentication as well.",
      why: "Lync and Skype for Business need Server Authentication only. Public authorities stop issuing the client usage by March 2027, many already have, so the certificate may come back without it or not at all.",
      fix: "Leave it out, unless AOL, Live Communications Server 2003 or 2005, or an older partner still asks for it.",
      at: "extendedKeyUsage",
    },
  ];
}

function applianceKey({ keyPlace, server }: CertificatePlan): readonly PlanProblem[] {
  if (keyPlace.value === "anywhere") return [];
  return [
    {
      severity: "notice",
      what: `${server} makes its key itself.`,
      why: keyPlace.reason,
      fix: "Enter the values of this plan there; KeySpec makes no request for it.",
      at: "key",
    },
  ];
}
