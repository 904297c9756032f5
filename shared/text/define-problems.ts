import { registerText } from "./localise.ts";
import type { Message } from "./message.ts";
import type { ArgumentsOf } from "./message-types.ts";

/** The three sentences of one problem, as ICU messages that are filled with the same arguments. */
export type ProblemTexts = { readonly what: string; readonly why: string; readonly fix: string };

/** What is wrong, why it matters, what to do. */
export type ProblemSentences = { readonly what: Message; readonly why: Message; readonly fix: Message };

type ArgumentsOfProblem<Texts extends ProblemTexts> = ArgumentsOf<readonly [Texts["what"], Texts["why"], Texts["fix"]]>;

type ProblemMaker<Texts extends ProblemTexts> = keyof ArgumentsOfProblem<Texts> extends never
  ? () => ProblemSentences
  : (args: ArgumentsOfProblem<Texts>) => ProblemSentences;

/**
 * The problems of one area. Their ids are `<namespace>.<name>.what|why|fix`.
 *
 * @param namespace unique; `planProblems`, for example
 */
export function defineProblems<const Definitions extends Readonly<Record<string, ProblemTexts>>>(
  namespace: string,
  definitions: Definitions,
): { readonly [Name in keyof Definitions]: ProblemMaker<Definitions[Name]> } {
  const makers = Object.entries<ProblemTexts>(definitions).map(([name, texts]) => {
    const id = `${namespace}.${name}`;
    for (const part of ["what", "why", "fix"] as const) registerText(`${id}.${part}`, texts[part]);
    const make = (args: Message["args"] = {}): ProblemSentences => ({
      what: { text: `${id}.what`, args },
      why: { text: `${id}.why`, args },
      fix: { text: `${id}.fix`, args },
    });
    return [name, make];
  });
  return Object.fromEntries(makers) as { readonly [Name in keyof Definitions]: ProblemMaker<Definitions[Name]> };
}
