import { citationLine } from "#shared/present/citation.ts";
import { type QuestionId, questions } from "#shared/roles/planning/questions.ts";
import type { CertificateDefinition, RoleDefinition, RoleLayout } from "#shared/roles/types.ts";
import { format } from "#shared/text/localise.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** Every question that a role asks, of whichever product. */
export function askedFor(role: RoleDefinition): readonly QuestionId[] {
  return [...new Set(role.products.flatMap((product) => role.questions(product)))];
}

/** What a role demands of its certificates, with the sources. */
export function renderRole(role: RoleDefinition, paint: Paint, width: number): string {
  const facts = table(
    [
      ["Role", role.id],
      ["Products", role.products.join(", ")],
      ["Source", citationLine(role.citation)],
    ],
    indent,
  );
  const asked = askedFor(role);
  const notes = role.notes.map(({ text, citation, products }) => {
    const only = products === undefined ? "" : ` (${products.join(", ")} only)`;
    return `${wrap(format(text) + only, width, indent)}\n${paint("dim", wrap(citationLine(citation), width, indent + indent))}`;
  });
  return [
    paint("bold", format(role.title)),
    wrap(format(role.description), width, indent),
    facts,
    ...role.layouts.map((layout) => renderLayout(layout, paint, width)),
    ...(asked.length > 0 ? [paint("bold", "Questions")] : []),
    ...asked.map(
      (id) =>
        `${indent}${id}\n${wrap(`${format(questions[id].text)} ${format(questions[id].help)}`, width, indent + indent)}`,
    ),
    ...(notes.length > 0 ? [paint("bold", "Notes"), ...notes] : []),
  ].join("\n\n");
}

function renderLayout({ id, title, description, certificates }: RoleLayout, paint: Paint, width: number): string {
  const head = `${paint("bold", format(title))} (${id})\n${wrap(format(description), width, indent)}`;
  return [head, ...certificates.map(renderCertificate)].join("\n\n");
}

function renderCertificate({ title, authority, keyPlace, where, wildcards }: CertificateDefinition): string {
  return table(
    [
      ["Certificate", format(title)],
      ["Signed by", `a ${authority.value} CA: ${format(authority.reason)}`],
      ["Key", format(keyPlace.reason)],
      ["Wildcards", wildcards ? "supported for some of its names" : "not supported"],
      ["Make the request", format(where)],
    ],
    indent,
  );
}
