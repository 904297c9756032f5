import { productById } from "../catalogue/products/index.ts";
import { microsoftProducts } from "../catalogue/products/microsoft-products.ts";
import { assertNever } from "../errors/assert-never.ts";
import { applianceRoles } from "../rules/role-groups.ts";
import type {
  Evidence,
  Finding,
  Rule,
  RuleContext,
  RuleOutcome,
  Severity,
  Verdict,
  VerdictId,
} from "../rules/types.ts";
import { formatted } from "../text/localise.ts";
import { runRules } from "./run.ts";

const order: Readonly<Record<Severity, number>> = { error: 0, warning: 1, notice: 2 };

/**
 * The verdict on one piece of evidence for a product and a role. An error means that it will not work. Without one, a file that
 * cannot show where the private key lives leaves the question open for the products that ask for a certain provider; so does a role
 * whose names are not known.
 *
 * @param rulesToRun for tests; every rule otherwise
 */
export function judge(evidence: Evidence, context: RuleContext, rulesToRun?: readonly Rule[]): Verdict {
  const outcomes = runRules(evidence, context, rulesToRun);
  const findings = outcomes.flatMap(findingsOf).sort((one, other) => order[one.severity] - order[other.severity]);
  const open = openQuestionOf(evidence, context, outcomes);
  const verdict = verdictOf(findings, open);
  return {
    verdict,
    product: context.product,
    role: context.role,
    summary: summaryOf(verdict, evidence, context, findings, open),
    findings,
    passed: outcomes
      .filter(({ outcome }) => outcome === "pass")
      .map(({ rule }) => ({ ruleId: rule.id, title: rule.title })),
    unknown: unknownOf(evidence, context, open),
  };
}

function findingsOf(result: RuleOutcome): readonly Finding[] {
  const { id: ruleId, severity, title, citation } = result.rule;
  switch (result.outcome) {
    case "problems":
      return result.problems.map((problem) => ({ ...problem, ruleId, severity, title, citation }));
    case "crashed":
      return [
        {
          ruleId,
          severity: "warning",
          title,
          citation,
          what: `KeySpec could not check “${formatted(title)}”.`,
          why: `Its own check stopped (${result.message}). That says nothing about the file.`,
          fix: "Check this point by hand, and please report it.",
        },
      ];
    default:
      return [];
  }
}

function verdictOf(findings: readonly Finding[], open: string | null): VerdictId {
  if (findings.some(({ severity }) => severity === "error")) return "will-not-work";
  if (open !== null) return "cannot-tell";
  return findings.some(({ severity }) => severity === "warning") ? "works-with-warnings" : "works";
}

const namesUnknown = "The names: without your deployment KeySpec does not know which ones the role needs.";

/** What must be known before anyone can say “works”, in words; null: nothing is open. */
function openQuestionOf(evidence: Evidence, context: RuleContext, outcomes: readonly RuleOutcome[]): string | null {
  const { product } = context;
  const ofAppliance = (applianceRoles as readonly (string | null)[]).includes(context.role);
  const asksForProvider = (microsoftProducts as readonly string[]).includes(product) && !ofAppliance;
  // A key that the file does not hold may lie in any provider. A request that names its provider answers the question.
  if (asksForProvider && evidence.key === null && evidence.request?.enrolmentCsp.state !== "present")
    return whereTheKeyIs(evidence);
  const crashed = outcomes.find(({ rule, outcome }) => outcome === "crashed" && rule.severity === "error");
  if (crashed !== undefined) return `“${formatted(crashed.rule.title)}” could not be checked.`;
  // A role is mostly its names: without the deployment's a certificate for quite another server would pass.
  return context.role !== null && context.plan === null ? namesUnknown : null;
}

function unknownOf(evidence: Evidence, context: RuleContext, open: string | null): readonly string[] {
  const { certificate, request, source } = evidence;
  return [
    ...(request === null
      ? []
      : [
          "Judged as a request: dates, signature, CRL distribution point and chain come from the authority. Inspect the certificate when it is back.",
        ]),
    ...(open === null ? [] : [open]),
    ...(source === "certificate" && certificate?.selfIssued === false
      ? ["The chain: this file holds one certificate only. The server needs its issuers as well."]
      : []),
    ...(context.role !== null && context.plan === null && open !== namesUnknown ? [namesUnknown] : []),
  ];
}

function whereTheKeyIs({ request, certificate }: Evidence): string {
  if (request !== null) {
    return "The provider and KeySpec of the private key: this request does not name them. Open the PFX once it is made.";
  }
  const thumbprint = certificate?.sha1Fingerprint ?? "<thumbprint>";
  return `The provider and KeySpec of the private key: a certificate does not show them. Open the PFX, or look at “certutil -v -store my ${thumbprint}” on the server.`;
}

function summaryOf(
  verdict: VerdictId,
  { request }: Evidence,
  { product }: RuleContext,
  findings: readonly Finding[],
  open: string | null,
): string {
  const { title } = productById(product);
  const it = request === null ? "It" : "Judged as a request, it";
  const first = formatted(findings[0]?.what ?? "");
  switch (verdict) {
    case "will-not-work":
      return `${it} will not work with ${title}: ${first}`;
    case "works-with-warnings":
      return `${it} works with ${title}, but: ${first}`;
    case "cannot-tell":
      return `KeySpec cannot tell whether it works with ${title}. ${open ?? ""}`;
    case "works":
      return request === null ? `It works with ${title}.` : `Judged as a request, it asks for what ${title} needs.`;
    default:
      return assertNever(verdict);
  }
}
