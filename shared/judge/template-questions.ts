import type { TemplateFacts } from "../facts/template-facts.ts";
import { generationOfTemplate, isForServers } from "../rules/template/template-of.ts";
import { messages } from "../text/localise.ts";
import type { Question } from "./questions.ts";

const reasons = messages("questions.template", {
  generation:
    "Whether the template asks for CryptoAPI or CNG keys is not known: this text shows neither its schema version nor its private key flags. “certutil -v -template {name}” does.",
  purposes: "This text does not show the purposes of the template. “certutil -v -template {name}” does.",
  providers: "This text does not show which providers the template offers. “certutil -v -template {name}” does.",
});

const titles = messages("questions.template.titles", {
  generation: "whether the template asks for CryptoAPI or CNG keys",
  purposes: "the purposes of the template",
  providers: "the providers that the template offers",
});

/** What must be known of a printed template before anyone may say that its certificates work. */
export const templateQuestions: readonly Question[] = [
  {
    id: "template-generation",
    title: titles.generation,
    asked: () => true,
    answeredBy: [],
    open: ({ template }) =>
      template !== null && generationOfTemplate(template) === "unknown"
        ? reasons.generation({ name: nameOf(template) })
        : null,
  },
  {
    id: "template-purposes",
    title: titles.purposes,
    asked: () => true,
    answeredBy: [],
    open: ({ template }) =>
      template !== null && isForServers(template) === null ? reasons.purposes({ name: nameOf(template) }) : null,
  },
  {
    id: "template-providers",
    title: titles.providers,
    asked: ({ template }) => template !== null && generationOfTemplate(template) !== "cng",
    answeredBy: [],
    open: ({ template }) => (template?.providers === null ? reasons.providers({ name: nameOf(template) }) : null),
  },
];

/** For a command. */
function nameOf({ name, displayName }: TemplateFacts): string {
  return name ?? displayName ?? "<name>";
}
