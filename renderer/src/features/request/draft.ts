import type { Draft, RequestStep } from "#shared/api/schemas/request.ts";
import { rolesPresent } from "#shared/roles/planning/roles-present.ts";
import { serversOfRole } from "#shared/roles/planning/servers-of-role.ts";
import { chosenChoices, serverKey } from "./chosen.ts";
import { type RequestFields, requestDefaults } from "./request-fields.ts";
import { toOrganizationFields } from "./signer/fields.ts";

/** What is kept of the form over a restart: everything but secrets; null where there is nothing worth keeping. */
export function toDraft(fields: RequestFields, step: RequestStep): Draft | null {
  const choices = chosenChoices(fields);
  return choices === null ? null : { schemaVersion: 2, step, choices };
}

/** The form that a draft stands for. */
export function fromDraft({ choices }: Draft): RequestFields {
  const { deployment, product, selections, template } = choices;
  const present = rolesPresent(deployment, product);
  const chosenServers = new Set(
    selections.flatMap(({ role, servers = [] }) => servers.map((server) => serverKey(role, server))),
  );
  const selected = present.filter(({ id }) => selections.some(({ role }) => role === id));
  return {
    ...requestDefaults,
    deployment,
    product,
    excludedRoles: present.filter((role) => !selected.includes(role)).map(({ id }) => id),
    excludedServers: selected
      .flatMap((role) => serversOfRole(role, deployment).map((server) => serverKey(role.id, server)))
      .filter((key) => !chosenServers.has(key)),
    layouts: Object.fromEntries(
      selections.flatMap(({ role, layout }) => (layout === undefined ? [] : [[role, layout]])),
    ),
    only: choices.only ?? null,
    replaces: choices.replaces ?? {},
    answers: choices.answers,
    nameChanges: choices.nameChanges,
    friendlyNames: choices.friendlyNames ?? {},
    organization: toOrganizationFields(choices.organization),
    authorities: choices.authorities,
    delivery: choices.delivery,
    key: choices.key,
    digest: choices.digest,
    expert: choices.key.startsWith("ecdsa"),
    format: choices.format,
    templateKind: template === null ? "none" : template.kind,
    ...(template?.kind === "name" && { templateName: template.name }),
    ...(template?.kind === "information" && {
      templateOid: template.oid,
      templateVersion: [template.majorVersion, template.minorVersion].filter((part) => part !== null).join("."),
    }),
  };
}
