import type { PendingSummary } from "#shared/api/schemas/request.ts";
import { findCertificates } from "#shared/inventory/find-certificates.ts";
import type { FoundCertificate } from "#shared/inventory/types.ts";
import type { ComparedChain } from "#shared/present/comparison/compare-certificates.ts";
import type { Context } from "../kit/context.ts";

/**
 * Finds the certificate that the one of a request takes the place of; null: it does so of none, or its deployment’s inventory has it no
 * more.
 */
export type CertificateInUse = (request: PendingSummary) => Promise<ComparedChain | null>;

type Ports = Pick<Context, "clock" | "deployments" | "inventories" | "report">;
type ById = ReadonlyMap<string, FoundCertificate>;

/** Looks in the inventories of the kept deployments. Each is read once, however many requests ask for it. */
export function certificatesInUse(context: Ports): CertificateInUse {
  const byDeployment = new Map<string, Promise<ById>>();
  return async ({ deploymentName, replaces }) => {
    if (replaces === undefined) return null;
    const known = byDeployment.get(deploymentName) ?? foundIn(context, deploymentName);
    byDeployment.set(deploymentName, known);
    return (await known).get(replaces.thumbprint)?.sightings[0].evidence.chain ?? null;
  };
}

/** What cannot be read is no reason to stop: the certificate is complete without the comparison. */
async function foundIn(context: Ports, name: string): Promise<ById> {
  try {
    const { deployments } = await context.deployments.list();
    const kept = deployments.find(({ deployment }) => deployment.name === name);
    const sources = kept === undefined ? [] : await context.inventories.read(kept.id);
    return new Map(findCertificates(sources, context.clock.now()).map((found) => [found.id, found]));
  } catch (thrown) {
    context.report(thrown);
    return new Map();
  }
}
