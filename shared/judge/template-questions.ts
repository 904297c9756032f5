import { generationOfTemplate, isForServers } from "../rules/template/template-of.ts";
import type { Evidence } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

const reasons = messages("questions.template", {
  generation:
    "Whether the template asks for CryptoAPI or CNG keys is not known: this text shows neither its schema version nor its private key flags. “certutil -v -template {name}” does.",
  purposes: "This text does not show the purposes of the template. “certutil -v -template {name}” does.",
  providers: "This text does not show which providers the template offers. “certutil -v -template {name}” does.",
});

/** What a printed template leaves open; [] where the text shows all that decides. */
export function openOfTemplate({ template }: Evidence): readonly Message[] {
  if (template === null) return [];
  const name = template.name ?? template.displayName ?? "<name>";
  return [
    ...(generationOfTemplate(template) === "unknown" ? [reasons.generation({ name })] : []),
    ...(isForServers(template) === null ? [reasons.purposes({ name })] : []),
    ...(template.providers === null && generationOfTemplate(template) !== "cng" ? [reasons.providers({ name })] : []),
  ];
}
