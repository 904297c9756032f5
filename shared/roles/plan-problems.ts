import { charactersThatAuthoritiesRefuse } from "../names/distinguished-name.ts";
import type { Problem, Severity } from "../rules/types.ts";
import type { CertificatePlan, PlannedName } from "./types.ts";

export type PlanProblem = Problem & { readonly severity: Severity };

/**
 * What the choices in a plan lead to: a required name left out, a web name left out, a wildcard taken in, characters that public
 * authorities refuse. [] when nothing needs a word. None of it stops a request.
 */
export function planProblems(plan: CertificatePlan): readonly PlanProblem[] {
  return [
    ...plan.names.filter((name) => name.need === "required" && !name.included).map(requiredLeftOut),
    ...plan.names.filter((name) => name.need === "conditional" && name.byUser === "removed").map(conditionalLeftOut),
    ...plan.names
      .filter((name) => name.need === "optional" && !name.included && !replaced(name, plan))
      .map(optionalLeftOut),
    ...plan.names.filter((name) => name.included && name.name.startsWith("*.")).map(wildcardTaken),
    ...refusedCharacters(plan),
  ];
}

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
    why: `${reason} Without it these clients do not sign in.`,
    fix: "Put the name back, unless the condition does not hold any more.",
    at: "names",
  };
}

function optionalLeftOut({ name, reason }: PlannedName): PlanProblem {
  return {
    severity: "notice",
    what: `The name ${name} is left out.`,
    why: `${reason} Whoever opens that address meets a certificate warning unless another certificate carries the name.`,
    fix: "Put the name back, or assign this certificate only to the uses whose names it has.",
    at: "names",
  };
}

function wildcardTaken({ name }: PlannedName): PlanProblem {
  return {
    severity: "warning",
    what: `The wildcard ${name} is in.`,
    why: "Wildcards are supported for simple URLs and Autodiscover names only, and some desk phones cannot sign in where they meet one.",
    fix: "Test your phones with it before you replace the certificate everywhere.",
    at: "names",
  };
}

function refusedCharacters({ authority, subject }: CertificatePlan): readonly PlanProblem[] {
  if (authority.value !== "public") return [];
  const characters = charactersThatAuthoritiesRefuse([subject.organization, subject.organizationalUnit].join(" "));
  if (characters.length === 0) return [];
  return [
    {
      severity: "warning",
      what: `The organisation fields have ${characters.join(" ")}.`,
      why: "Public authorities typically refuse such characters.",
      fix: "Write the name without them.",
      at: "subject",
    },
  ];
}
