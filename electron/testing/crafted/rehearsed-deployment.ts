import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { sourceOf } from "#shared/inventory/sources.ts";
import type { CertificatePlan, RoleId } from "#shared/roles/types.ts";
import { native } from "../../pki/crypto/native.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { inspectFile } from "../../tasks/inspect/inspect-file.ts";
import { cngKey, collectionText, schannelKey } from "../collection-text.ts";
import { type Changes, craftHierarchy, keys } from "./hierarchy.ts";

export const now = "2026-11-20T12:00:00Z";
export const password = "secret";

/** The example with one server in each pool. */
export const deployment: Deployment = {
  ...exampleDeployment,
  pools: exampleDeployment.pools.map((pool) => ({ ...pool, servers: pool.servers.slice(0, 1) })),
};
export const kept = { deployment, choices: null };

/** Root of every good certificate. */
export const { root } = craftHierarchy(["x"]);

/** The plan of a role’s first certificate, which a good one fits. */
function planOf(role: RoleId): CertificatePlan {
  const place = inventoryOfKept(kept, [], [], now).places.find(({ plan }) => plan.role === role);
  if (place === undefined) throw new Error(`The deployment has no ${role}.`);
  return place.plan;
}

export type Made = {
  readonly leaf?: Changes;
  readonly root?: Changes;
  /** Absent: those of the plan. */
  readonly names?: readonly string[];
  readonly provider?: string;
};

/** A certificate of a role with its key, as a PFX holds it and as its server says that it holds it. */
export type MadeCertificate = {
  readonly role: RoleId;
  readonly plan: CertificatePlan;
  readonly pfx: Uint8Array;
  readonly made: ReturnType<typeof craftHierarchy>;
  readonly provider: string;
};

export function certificateOf(
  role: RoleId,
  { names, provider = schannelKey.provider, ...changes }: Made = {},
): MadeCertificate {
  const plan = planOf(role);
  const planned = plan.names.filter(({ included }) => included).map(({ name }) => name);
  const { commonName } = plan.subject;
  const own = [commonName, ...planned.filter((name) => name !== commonName)];
  const made = craftHierarchy(names ?? own, changes);
  const pfx = writeBundle(
    { privateKey: keys.leaf.privateKey, certificates: [made.leaf, made.issuing, made.root].map((der) => ({ der })) },
    { ...legacySchannel, iterations: 1, provider },
    password,
    null,
    native,
  );
  return { role, plan, pfx, made, provider };
}

/** What the collector writes on the server of a certificate: it is in use there, and these are the trusted roots. */
export function collectedOf({ plan, made, provider }: MadeCertificate, roots: readonly Uint8Array[]): Uint8Array {
  const [node = ""] = plan.nodes;
  const [name = "", ...domain] = node.split(".");
  return new TextEncoder().encode(
    collectionText({
      ...{ name: name.toUpperCase(), domain: domain.join(".") },
      personal: [{ der: made.leaf, key: provider === schannelKey.provider ? schannelKey : cngKey, uses: plan.uses }],
      intermediates: [made.issuing],
      roots,
    }),
  );
}

/** A file as an inventory holds it. */
export function sourceFrom(id: string, name: string, data: Uint8Array): InventorySource {
  return { ...sourceOf(name, inspectFile({ name, data, password }, native), id, now), id };
}
