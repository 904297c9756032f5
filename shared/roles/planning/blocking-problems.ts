import { planErrors } from "../../errors/definitions/plans.ts";
import { limits } from "../../limits.ts";
import { fieldProblems } from "../../names/distinguished-name.ts";
import { nameProblem } from "../../names/name-problem.ts";
import { defineProblems } from "../../text/define-problems.ts";
import { isOfWebServices } from "../parts/is-of-web-services.ts";
import { planTitle } from "../titles.ts";
import type { CertificatePlan } from "../types.ts";
import type { PlanProblem } from "./types.ts";

const problems = defineProblems("blockingProblems", {
  longPoolName: {
    what: "{title} on {server}: the common name “{name}” has {length} characters; a certificate takes {most}.",
    why: "The tables ask for this name as common name, and X.509 bounds it (RFC 5280 appendix A.1, ub-common-name). The other certificates are not concerned.",
    fix: "Shorten the name to {most} characters or fewer in Topology Builder, and correct the deployment.",
  },
  longWebName: {
    what: "{title} on {server}: the common name “{name}” has {length} characters; a certificate takes {most}.",
    why: "X.509 bounds the common name (RFC 5280 appendix A.1, ub-common-name). The other certificates are not concerned.",
    fix: "Shorten the name in Topology Builder. A certificate for web services alone may have a shorter one of its names as common name: make that request with the tools of the authority.",
  },
  subjectField: {
    what: "{title} on {server}: {problem}",
    why: "No request can hold the field as it is. X.509 bounds its length and what it is made of (RFC 5280 appendix A.1).",
    fix: "Shorten or correct the field in the organisation of the deployment.",
  },
  noCommonName: {
    what: "{title} on {server}: the common name is empty.",
    why: "The services look for it, and certreq makes no request with an empty subject.",
    fix: "Enter the name of the pool or server that it comes from in the deployment.",
  },
  friendlyName: {
    what: "{title} on {server}: the friendly name has {wrong, select, control {a line break or another control character} other {{length, number} characters; KeySpec takes {most, number}}}.",
    why: "Instructions for certreq hold it on one line, and Windows shows one line of it.",
    fix: "Enter a shorter name on one line.",
  },
  unusableName: {
    what: "{title} on {server}: the deployment gives an unusable name. {problem}",
    why: "No certificate can hold it. The other certificates are not concerned.",
    fix: "Correct the pool, server, SIP domain or URL that the name comes from.",
  },
  tooManyNames: {
    what: "{title} on {server}: the certificate would hold {count, number} names.",
    why: "KeySpec writes at most {most, number}.",
    fix: "Use wildcards, or several certificates.",
  },
});

/** What no request can hold: of one certificate, so that the others of a run are made all the same. */
export function blockingProblems(plan: CertificatePlan): readonly PlanProblem[] {
  return [...ofSubject(plan), ...ofFriendlyName(plan), ...ofNames(plan)];
}

/**
 * Refuses to make a request from a plan that no request can hold.
 *
 * @throws AppError PLAN_INCOMPLETE, with server, role, name and field
 */
export function checkPlan(plan: CertificatePlan): void {
  const [problem] = blockingProblems(plan);
  if (problem !== undefined) throw planErrors.cannotBeRequested({ what: problem.what, fix: problem.fix });
}

function ofSubject(plan: CertificatePlan): readonly PlanProblem[] {
  const { server, subject, uses } = plan;
  const title = planTitle(plan);
  if (subject.commonName === "") {
    return [{ severity: "error", ...problems.noCommonName({ title, server }), at: "subject.commonName" }];
  }
  return fieldProblems(subject).map(({ field, problem, length, most }) => {
    if (field === "commonName" && length > most) {
      const args = { title, server, name: subject.commonName, length, most };
      const long = uses.length > 0 && uses.every(isOfWebServices) ? problems.longWebName : problems.longPoolName;
      return { severity: "error", ...long(args), at: "subject.commonName" };
    }
    return { severity: "error", ...problems.subjectField({ title, server, problem }), at: `subject.${field}` };
  });
}

function ofFriendlyName(plan: CertificatePlan): readonly PlanProblem[] {
  const { friendlyName, server } = plan;
  const most = limits.friendlyNameCharacters;
  const control = /\p{Cc}/u.test(friendlyName);
  if (!control && friendlyName.length <= most) return [];
  const args = {
    title: planTitle(plan),
    server,
    wrong: control ? "control" : "long",
    length: friendlyName.length,
    most,
  };
  return [{ severity: "error", ...problems.friendlyName(args), at: "friendlyName" }];
}

function ofNames(plan: CertificatePlan): readonly PlanProblem[] {
  const { names, server } = plan;
  const title = planTitle(plan);
  const included = names.filter((name) => name.included);
  const most = limits.subjectAlternativeNames;
  const unusable = included.flatMap(({ name }): readonly PlanProblem[] => {
    const problem = nameProblem(name);
    return problem === null
      ? []
      : [{ severity: "error", ...problems.unusableName({ title, server, problem }), at: "names" }];
  });
  if (included.length <= most) return unusable;
  return [
    ...unusable,
    { severity: "error", ...problems.tooManyNames({ title, server, count: included.length, most }), at: "names" },
  ];
}
