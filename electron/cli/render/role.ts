import { citationLine } from "#shared/present/citation.ts";
import { type QuestionId, questions } from "#shared/roles/planning/questions.ts";
import type { CertificateDefinition, RoleDefinition, RoleLayout } from "#shared/roles/types.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const indent = "  ";

const text = localised("cli.role", {
  role: "Role",
  products: "Products",
  source: "Source",
  noteOfProducts: "{note} ({products} only)",
  questions: "Questions",
  notes: "Notes",
  certificate: "Certificate",
  signedBy: "Signed by",
  authority: "{kind, select, public {a public CA} other {a private CA}}: {reason}",
  key: "Key",
  wildcards: "Wildcards",
  wildcardsOf: "{supported, select, yes {supported for some of its names} other {not supported}}",
  where: "Make the request",
});

/** Every question that a role asks, of whichever product. */
export function askedFor(role: RoleDefinition): readonly QuestionId[] {
  return [...new Set(role.products.flatMap((product) => role.questions(product)))];
}

/** What a role demands of its certificates, with the sources. */
export function renderRole(role: RoleDefinition, paint: Paint, width: number): string {
  const facts = table(
    [
      [text.role, role.id],
      [text.products, role.products.join(", ")],
      [text.source, citationLine(role.citation)],
    ],
    indent,
  );
  const asked = askedFor(role);
  const notes = role.notes.map(({ text: note, citation, products }) => {
    const said = products === undefined ? format(note) : text.noteOfProducts({ note, products: products.join(", ") });
    return `${wrap(said, width, indent)}\n${paint("dim", wrap(citationLine(citation), width, indent + indent))}`;
  });
  return [
    paint("bold", format(role.title)),
    wrap(format(role.description), width, indent),
    facts,
    ...role.layouts.map((layout) => renderLayout(layout, paint, width)),
    ...(asked.length > 0 ? [paint("bold", text.questions)] : []),
    ...asked.map(
      (id) =>
        `${indent}${id}\n${wrap(`${format(questions[id].text)} ${format(questions[id].help)}`, width, indent + indent)}`,
    ),
    ...(notes.length > 0 ? [paint("bold", text.notes), ...notes] : []),
  ].join("\n\n");
}

function renderLayout({ id, title, description, certificates }: RoleLayout, paint: Paint, width: number): string {
  const head = `${paint("bold", format(title))} (${id})\n${wrap(format(description), width, indent)}`;
  return [head, ...certificates.map(renderCertificate)].join("\n\n");
}

function renderCertificate({ title, authority, keyPlace, where, wildcards }: CertificateDefinition): string {
  return table(
    [
      [text.certificate, format(title)],
      [text.signedBy, text.authority({ kind: authority.value, reason: authority.reason })],
      [text.key, format(keyPlace.reason)],
      [text.wildcards, text.wildcardsOf({ supported: wildcards ? "yes" : "no" })],
      [text.where, format(where)],
    ],
    indent,
  );
}
