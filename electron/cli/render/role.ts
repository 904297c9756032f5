import { questions } from "#shared/roles/questions.ts";
import type { CertificateDefinition, RoleDefinition, RoleLayout } from "#shared/roles/types.ts";
import { renderCitation } from "./citation.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** What a role demands of its certificates, with the sources. */
export function renderRole(role: RoleDefinition, paint: Paint, width: number): string {
  const facts = table(
    [
      ["Role", role.id],
      ["Products", role.products.join(", ")],
      ["Source", renderCitation(role.citation)],
    ],
    indent,
  );
  const asked = [...new Set(role.products.flatMap((product) => role.questions(product)))];
  const notes = role.notes.map(
    ({ text, citation }) =>
      `${wrap(text, width, indent)}\n${paint("dim", wrap(renderCitation(citation), width, indent + indent))}`,
  );
  return [
    paint("bold", role.title),
    wrap(role.description, width, indent),
    facts,
    ...role.layouts.map((layout) => renderLayout(layout, paint, width)),
    ...(asked.length > 0 ? [paint("bold", "Questions")] : []),
    ...asked.map(
      (id) => `${indent}${id}\n${wrap(`${questions[id].text} ${questions[id].help}`, width, indent + indent)}`,
    ),
    ...(notes.length > 0 ? [paint("bold", "Notes"), ...notes] : []),
  ].join("\n\n");
}

function renderLayout({ id, title, description, certificates }: RoleLayout, paint: Paint, width: number): string {
  return [
    `${paint("bold", title)} (${id})`,
    wrap(description, width, indent),
    ...certificates.map((certificate) => renderCertificate(certificate)),
  ].join("\n");
}

function renderCertificate({ title, authority, keyPlace, where, wildcards }: CertificateDefinition): string {
  return table(
    [
      ["Certificate", title],
      ["Signed by", `a ${authority.value} CA: ${authority.reason}`],
      ["Key", keyPlace.reason],
      ["Wildcards", wildcards ? "supported for some of its names" : "not supported"],
      ["Make the request", where],
    ],
    indent,
  );
}
