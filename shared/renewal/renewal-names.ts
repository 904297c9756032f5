import type { CertificateFacts } from "../facts/certificate-facts.ts";
import { presentValue } from "../facts/part.ts";
import { isWildcard, sameName } from "../names/match.ts";
import { nameProblem } from "../names/name-problem.ts";
import type { CertificatePlan, PlannedName } from "../roles/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { RenewalName, RenewalNameState } from "./renewal.ts";

const texts = messages("renewal.names", {
  kept: "Planned, and in the certificate in use.",
  gained: "Planned, and missing in the certificate in use.",
  required: "{why} Required: without it the certificate would not work.",
  inUse: "In the certificate in use, and not planned: it stays, because somebody may depend on it.",
  unneeded: "In the certificate in use, and not needed by what the deployment says: {reason}",
  leftOut: "In the certificate in use, and left out when requests were made before.",
  byAuthority: "In the certificate in use, and not planned: public authorities add such a name by themselves.",
  unusable: "In the certificate in use, and no request can ask for it: {problem}",
  noWildcard: "In the certificate in use, and this certificate may hold no wildcard.",
});

/**
 * The names of a renewal: those of the plan, then those that only the certificate in use has. All of them are proposed but for those that
 * somebody left out before, that an authority added, and that cannot be asked for.
 */
export function renewalNames(plan: CertificatePlan, certificate: CertificateFacts): readonly RenewalName[] {
  const alternative = presentValue(certificate.subjectAlternativeNames) ?? [];
  const used = [...new Set(alternative.flatMap(({ type, value }) => (type === "dns" ? [value.toLowerCase()] : [])))];
  const planned = plan.names
    .filter(({ included }) => included)
    .map((each) =>
      plannedName(
        each,
        plan,
        used.some((name) => sameName(name, each.name)),
      ),
    );
  const others = used.filter((name) => !planned.some((each) => sameName(each.name, name)));
  return [...planned, ...others.map((name) => nameInUse(name, plan, used))];
}

function plannedName({ name, need }: PlannedName, { subject }: CertificatePlan, isUsed: boolean): RenewalName {
  const why = isUsed ? texts.kept : texts.gained;
  const isFixed = need === "required" || sameName(name, subject.commonName);
  const state = isUsed ? "kept" : "gained";
  return { name, state, included: true, isFixed, why: isFixed ? texts.required({ why }) : why };
}

function nameInUse(name: string, plan: CertificatePlan, used: readonly string[]): RenewalName {
  const open = (state: RenewalNameState, included: boolean, why: Message): RenewalName => ({
    ...{ name, state, included, isFixed: false, why },
  });
  const problem = nameProblem(name);
  if (problem !== null) return refused(name, texts.unusable({ problem }));
  const known = plan.names.find((each) => sameName(each.name, name));
  if (isWildcard(name) && !plan.wildcards) return refused(name, texts.noWildcard);
  if (known?.byUser === "removed") return open("unneeded", false, texts.leftOut);
  if (known !== undefined) return open("unneeded", true, texts.unneeded({ reason: known.reason }));
  return plan.authority.value === "public" && isAddedByAuthorities(name, used)
    ? open("by-authority", false, texts.byAuthority)
    : open("in-use", true, texts.inUse);
}

function refused(name: string, why: Message): RenewalName {
  return { name, state: "refused", included: false, isFixed: true, why };
}

/** “www.example.com” beside “example.com”, whichever of the two was asked for. */
function isAddedByAuthorities(name: string, used: readonly string[]): boolean {
  return name.startsWith("www.") && used.includes(name.slice(4));
}
