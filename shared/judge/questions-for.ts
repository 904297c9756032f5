import type { Evidence } from "../rules/types.ts";
import { type Question, questions } from "./questions.ts";
import { templateQuestions } from "./template-questions.ts";

/** What must be known of this kind of thing: a template is asked what its certificates will be, all else what it is. */
export function questionsFor({ template }: Evidence): readonly Question[] {
  return template === null ? questions : templateQuestions;
}
