import { explainedErrors } from "../explain/errors/index.ts";
import { roleById } from "../roles/index.ts";
import type { CoveredStatement } from "../rules/statements/types.ts";
import { messages, unfilled } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import { trustLinks } from "../trust/links/index.ts";

const texts = messages("present.statement", {
  name: "Planned name, for example {name}: {role}",
  advice: "Advice: {advice}",
  explained: "Explained message: {title}",
  link: "Trust map, {id}: {initiator} – {listener}",
});

/** What carries a statement of a document beside its rules, a line each. */
export function carrierWords({
  names = [],
  advice = [],
  explained = [],
  links = [],
}: CoveredStatement): readonly Message[] {
  return [
    ...names.map(({ role, name }) => texts.name({ role: roleById(role).title, name })),
    ...advice.map((id) => texts.advice({ advice: unfilled(id) })),
    ...explainedErrors.filter(({ id }) => explained.includes(id)).map(({ title }) => texts.explained({ title })),
    ...trustLinks
      .filter(({ id }) => links.includes(id))
      .map(({ id, initiator, listener }) => texts.link({ id, initiator, listener })),
  ];
}
