import { roleById } from "#shared/roles/index.ts";
import { format } from "#shared/text/localise.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { chosenSelections } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** The chosen roles, each with its chosen servers on lines of their own; first whether single certificates of theirs were chosen. */
export function roleFacts(fields: RequestFields): readonly Fact[] {
  const roles = chosenSelections(fields).map(({ role, servers = [] }) => ({
    label: format(roleById(role).title),
    value: servers.join("\n"),
  }));
  if (fields.only === null) return roles;
  return [{ label: text.check.only, value: text.check.chosenAlone({ count: fields.only.length }) }, ...roles];
}
