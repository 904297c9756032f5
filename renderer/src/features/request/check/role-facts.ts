import { roleById } from "#shared/roles/index.ts";
import { format } from "#shared/text/localise.ts";
import type { Fact } from "../../../components/facts/facts-table.tsx";
import { chosenSelections } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";

/** The chosen roles, each with its chosen servers on lines of their own. */
export function roleFacts(fields: RequestFields): readonly Fact[] {
  return chosenSelections(fields).map(({ role, servers = [] }) => ({
    label: format(roleById(role).title),
    value: servers.join("\n"),
  }));
}
