import type { Citation } from "../catalogue/citation.ts";
import type { ProblemTexts } from "../text/define-problems.ts";
import { registerText } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { ArgumentsOf } from "../text/message-types.ts";
import { type Held, heldOf } from "./held-of.ts";
import type { Evidence, FactPath, Rule, RuleContext, RuleProblem } from "./types.ts";

/** What the texts ask for, but `judged` (again.ts) and `held` (held-of.ts), which are known. */
type ArgumentsOfProblem<Texts extends ProblemTexts> = Omit<
  ArgumentsOf<readonly [Texts["what"], Texts["why"], Texts["fix"]]>,
  keyof Known
>;

/** What every text may ask for without the rule saying it. */
type Known = { readonly judged: "certificate" | "request"; readonly held: Held };

/** Makes a problem of a rule: which of its texts, what fills them, and where in the facts. */
type ProblemMaker<Texts extends Readonly<Record<string, ProblemTexts>>> = <Name extends keyof Texts & string>(
  name: Name,
  args: ArgumentsOfProblem<Texts[Name]>,
  at?: FactPath,
) => RuleProblem;

type RuleSource<Texts extends Readonly<Record<string, ProblemTexts>>> = Omit<
  Rule,
  "title" | "check" | "citation" | "problems"
> & {
  /** Its note in words. */
  readonly citation: Omit<Citation, "note"> & { readonly note?: string };
  /** The requirement, as a requirement: "The certificate must include Server Authentication". */
  readonly title: string;
  readonly texts: Texts;
  /** [] = pass. */
  readonly check: (evidence: Evidence, context: RuleContext, problem: ProblemMaker<Texts>) => readonly RuleProblem[];
};

/** A rule with its texts. Their ids are `rules.<rule id>.title`, `.note` (of its citation) and `.<name>.what|why|fix`. */
export function defineRule<const Texts extends Readonly<Record<string, ProblemTexts>>>({
  texts,
  title,
  citation: { note, ...cited },
  check,
  ...rule
}: RuleSource<Texts>): Rule {
  const prefix = `rules.${rule.id}`;
  registerText(`${prefix}.title`, title);
  if (note !== undefined) registerText(`${prefix}.note`, note);
  for (const [name, sentences] of Object.entries<ProblemTexts>(texts)) {
    for (const part of ["what", "why", "fix"] as const) registerText(`${prefix}.${name}.${part}`, sentences[part]);
  }
  const problemOf =
    (evidence: Evidence): ProblemMaker<Texts> =>
    (name, args, at) => {
      const known: Known = {
        judged: evidence.source === "request" ? "request" : "certificate",
        held: heldOf(evidence),
      };
      const sentence = (part: keyof ProblemTexts): Message => ({
        text: `${prefix}.${name}.${part}`,
        args: { ...(args as Message["args"]), ...askedOf(known, texts[name]?.[part] ?? "") },
      });
      return {
        what: sentence("what"),
        why: sentence("why"),
        fix: sentence("fix"),
        ...(at !== undefined && { at }),
      };
    };
  return {
    ...rule,
    title: { text: `${prefix}.title`, args: {} },
    citation: note === undefined ? cited : { ...cited, note: { text: `${prefix}.note`, args: {} } },
    problems: Object.keys(texts).map((name) => {
      const sentence = (part: keyof ProblemTexts): Message => ({ text: `${prefix}.${name}.${part}`, args: {} });
      return { what: sentence("what"), why: sentence("why"), fix: sentence("fix") };
    }),
    check: (evidence, context) => check(evidence, context, problemOf(evidence)),
  };
}

function askedOf(known: Known, text: string): Message["args"] {
  return Object.fromEntries(Object.entries(known).filter(([name]) => text.includes(`{${name},`)));
}
