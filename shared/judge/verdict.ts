import { productById } from "../catalogue/products/index.ts";
import { assertNever } from "../errors/assert-never.ts";
import { bySeverity } from "../rules/by-severity.ts";
import { rules as everyRule } from "../rules/index.ts";
import { otherPurposeOf } from "../rules/purpose-of.ts";
import type {
  Evidence,
  Finding,
  OpenQuestion,
  Rule,
  RuleContext,
  RuleOutcome,
  Verdict,
  VerdictId,
  VerdictQuestionId,
} from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { citationForProduct } from "./citation-for-product.ts";
import { couldLook } from "./looked-at.ts";
import { notAsked } from "./not-asked.ts";
import { hiddenByPassword, notLookedAt, type Question } from "./questions.ts";
import { questionsFor } from "./questions-for.ts";
import { runRules } from "./run.ts";

const text = messages("verdict", {
  willNotWork: "It will not work with {product}: {reason}",
  requestWillNotWork: "The certificate for this request will not work with {product}: {reason}",
  worksBut: "It works with {product}, but: {reason}",
  requestWorksBut: "The request asks for what {product} needs, but: {reason}",
  works: "It works with {product}.",
  templateWillNotWork: "Certificates made from this template will not work with {product}: {reason}",
  templateWorksBut: "The template makes certificates for {product}, but: {reason}",
  templateWorks: "The template makes certificates that {product} can use.",
  requestWorks: "The request asks for what {product} needs.",
  cannotTell: "KeySpec cannot tell whether it works with {product}. {reason}",
  judgedAsRequest:
    "This is a request: dates, signature, CRL distribution point and chain come from the certification authority. Inspect the certificate when you have it.",
  crashed: "“{rule}” could not be checked.",
});

const crash = messages("verdict.crash", {
  what: "KeySpec could not check “{rule}”.",
  why: "Its own check stopped ({fault}). That says nothing about the file.",
  fix: "Check this point by hand, and please report it.",
});

type JudgeOptions = {
  /** For tests; every rule otherwise. */
  readonly rules?: readonly Rule[];
  /** Questions that do not matter to the caller, for example the names to who converts a file. */
  readonly leaveOut?: readonly VerdictQuestionId[];
};

/**
 * The verdict on one piece of evidence for a product and a role. An error means that it will not work. Without one, “works” is said
 * only when every question that matters (questions.ts) was looked at and has an answer; else the verdict is open, with the reasons.
 */
export function judge(
  evidence: Evidence,
  context: RuleContext,
  { rules = everyRule, leaveOut = [] }: JudgeOptions = {},
): Verdict {
  const isServers = otherPurposeOf(evidence) === null;
  const outcomes = runRules(
    evidence,
    context,
    isServers ? rules : rules.filter(({ ofEveryCertificate }) => ofEveryCertificate),
  );
  const findings = outcomes
    .filter(({ outcome }) => outcome === "problems" || outcome === "crashed")
    .flatMap((outcome) => findingsOf(outcome, context))
    .sort(bySeverity);
  const asked = isServers ? questionsFor(evidence).filter(({ id }) => !leaveOut.includes(id)) : [];
  const open = openQuestions(asked, evidence, context, outcomes);
  const verdict = verdictOf(findings, open);
  return {
    verdict,
    product: context.product,
    role: context.role,
    summary: summaryOf(verdict, evidence, context, findings, open),
    findings,
    passed: outcomes
      .filter(({ outcome, rule }) => outcome === "pass" && couldLook(rule.id, evidence))
      .map(({ rule }) => ({ ruleId: rule.id, title: rule.title })),
    open,
    unknown: [
      ...open.map(({ words }) => words),
      ...(isServers && !leaveOut.includes("trust") ? notAsked(evidence) : []),
      ...(evidence.request === null ? [] : [text.judgedAsRequest]),
    ],
  };
}

function findingsOf(result: RuleOutcome, { product }: RuleContext): readonly Finding[] {
  const { id: ruleId, severity, title } = result.rule;
  const citation = citationForProduct(result.rule.citation, product);
  switch (result.outcome) {
    case "problems":
      return result.problems.map((problem) => ({ citation, ...problem, ruleId, severity, title }));
    case "crashed":
      return [
        {
          ruleId,
          severity: "warning",
          title,
          citation,
          what: crash.what({ rule: title }),
          why: crash.why({ fault: result.message }),
          fix: crash.fix,
        },
      ];
    default:
      return [];
  }
}

function verdictOf(findings: readonly Finding[], open: readonly OpenQuestion[]): VerdictId {
  if (findings.some(({ severity }) => severity === "error")) return "will-not-work";
  if (open.length > 0) return "cannot-tell";
  return findings.some(({ severity }) => severity === "warning") ? "works-with-warnings" : "works";
}

/** Why nobody may say “works” yet; [] where everything that matters was answered. */
function openQuestions(
  asked: readonly Question[],
  evidence: Evidence,
  context: RuleContext,
  outcomes: readonly RuleOutcome[],
): readonly OpenQuestion[] {
  const crashed = outcomes.filter(({ outcome }) => outcome === "crashed");
  const looked = new Set(outcomes.filter(({ outcome }) => outcome !== "not-applicable").map(({ rule }) => rule.id));
  const reasonOf = (question: Question): Message | null => {
    const reason = question.open(evidence, context);
    if (reason !== null) return reason;
    const answered = question.answeredBy.length === 0 || question.answeredBy.some((id) => looked.has(id));
    return answered ? null : notLookedAt(question);
  };
  const hidden = hiddenByPassword(evidence, context);
  return [
    ...crashed.map(({ rule }): OpenQuestion => ({ question: "rule", words: text.crashed({ rule: rule.title }) })),
    ...(hidden === null ? [] : [{ question: "password", words: hidden } as const]),
    ...asked.flatMap((question) => {
      const words = question.asked(evidence, context) ? reasonOf(question) : null;
      return words === null ? [] : [{ question: question.id, words }];
    }),
  ];
}

/** The same verdict of a certificate, a request and a template. */
const willNotWork = {
  certificate: text.willNotWork,
  request: text.requestWillNotWork,
  template: text.templateWillNotWork,
};
const worksBut = { certificate: text.worksBut, request: text.requestWorksBut, template: text.templateWorksBut };
const works = { certificate: text.works, request: text.requestWorks, template: text.templateWorks };

function textOf<Text>(
  { request, template }: Evidence,
  texts: { readonly certificate: Text; readonly request: Text; readonly template: Text },
): Text {
  if (template !== null) return texts.template;
  return request === null ? texts.certificate : texts.request;
}

function summaryOf(
  verdict: VerdictId,
  evidence: Evidence,
  context: RuleContext,
  findings: readonly Finding[],
  open: readonly OpenQuestion[],
): Message {
  const product = productById(context.product).title;
  const [finding] = findings;
  const [first] = open;
  switch (verdict) {
    case "will-not-work":
      return textOf(evidence, willNotWork)({ product, reason: finding?.what ?? "" });
    case "works-with-warnings":
      return textOf(evidence, worksBut)({ product, reason: finding?.what ?? "" });
    case "cannot-tell":
      return text.cannotTell({ product, reason: first?.words ?? "" });
    case "works":
      return textOf(evidence, works)({ product });
    default:
      return assertNever(verdict);
  }
}
