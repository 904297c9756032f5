import type { RoleDefinition } from "#shared/roles/types.ts";
import { renderCitation } from "./citation.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";
import { wrap } from "./wrap.ts";

const indent = "  ";

/** What a role demands of a certificate, with the sources. */
export function renderRole(role: RoleDefinition, paint: Paint, width: number): string {
  const facts = table(
    [
      ["Role", role.id],
      ["Products", role.products.join(", ")],
      ["Uses", role.uses.join(", ")],
      ["Enhanced key usage", role.extendedKeyUsage.join(", ")],
      ["Exportable key", `${role.exportable.value ? "yes" : "no"}: ${role.exportable.reason}`],
      ["Signed by", `a ${role.authority.value} CA: ${role.authority.reason}`],
      ["Make the request", role.where],
      ["Source", renderCitation(role.citation)],
    ],
    indent,
  );
  const notes = role.notes.map(
    ({ text, citation }) =>
      `${wrap(text, width, indent)}\n${paint("dim", wrap(renderCitation(citation), width, indent + indent))}`,
  );
  return [
    paint("bold", role.title),
    wrap(role.description, width, indent),
    facts,
    ...(notes.length > 0 ? [paint("bold", "Notes"), ...notes] : []),
  ].join("\n\n");
}
