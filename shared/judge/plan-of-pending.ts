import type { PendingSummary } from "../api/schemas/request.ts";
import { microsoftRsaSchannel, microsoftSoftwareKsp } from "../catalogue/providers/index.ts";
import { roleById } from "../roles/index.ts";
import type { CertificatePlan, PlannedName } from "../roles/types.ts";
import { messages } from "../text/localise.ts";

const texts = messages("pendingPlan", {
  requested: "The request asked for this name.",
  made: "As the request was made.",
});

/**
 * What the certificate of a pending request must contain: its own names and usages, and what its role says. A request that an earlier
 * KeySpec made does not say which names the role requires: its common name is, the others are taken for conditional.
 */
export function planOfPending(pending: PendingSummary): CertificatePlan {
  const { product, role, nodes, server, uses, commonName, key } = pending;
  const definition = roleById(role);
  const provider = key.startsWith("ecdsa") ? microsoftSoftwareKsp : microsoftRsaSchannel;
  return {
    id: pending.id,
    product,
    role,
    layout: pending.layout,
    certificate: pending.certificate,
    uses,
    pool: server,
    scope: nodes.length > 1 ? "pool" : "server",
    nodes,
    server,
    subject: { commonName },
    names: pending.names.map((name): PlannedName => plannedName(pending, name)),
    wildcards: pending.requested?.wildcards ?? true,
    extendedKeyUsage: pending.requested?.extendedKeyUsage ?? ["serverAuth"],
    keyUsage: ["digitalSignature", "keyEncipherment"],
    key,
    provider: provider.name,
    providerType: provider.type,
    keySpec: provider.generation === "cng" ? 0 : 1,
    digest: "SHA-256",
    machineKeySet: true,
    exportable: { value: pending.exportable, reason: texts.made },
    authority: { value: "private", reason: texts.made },
    keyPlace: { value: "anywhere", reason: texts.made },
    templateName: "",
    friendlyName: pending.friendlyName,
    where: texts.made,
    notes: [],
    citation: definition.citation,
  };
}

function plannedName({ requested, commonName, role }: PendingSummary, name: string): PlannedName {
  const need = requested?.needs[name] ?? (name === commonName ? "required" : "conditional");
  return { name, need, included: true, reason: texts.requested, citation: roleById(role).citation };
}
