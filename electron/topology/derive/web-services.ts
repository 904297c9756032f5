import { importNotes } from "#shared/deployment/import-notes.ts";
import type { TopologyCluster } from "../documents/types.ts";
import { guessed, type Note } from "./note.ts";
import type { ClusterServices } from "./service-roles.ts";

const notes = importNotes.webServices;

type WebServices = { readonly internal: string; readonly external: string };

/**
 * Internal and external web services FQDN of a Front End pool or Director (roles.md §14.2, {webint} and {webext}). The internal one
 * stands in no sample; it is the pool's unless overridden.
 */
export function webServicesOf(
  cluster: TopologyCluster,
  services: ClusterServices,
): { readonly webServices: WebServices; readonly notes: readonly Note[] } {
  const web = services.of("webServices");
  const external = web.find(({ externalWebHost }) => externalWebHost !== null)?.externalWebHost ?? null;
  const internal = web.find(({ internalWebHost }) => internalWebHost !== null)?.internalWebHost ?? null;
  const { fqdn } = cluster;
  return {
    webServices: { internal: internal ?? fqdn, external: external ?? fqdn },
    notes: [...internalNotes(cluster, internal), ...externalNotes(fqdn, external)],
  };
}

function internalNotes({ fqdn, servers }: TopologyCluster, internal: string | null): readonly Note[] {
  if (internal !== null) {
    return [guessed(notes.internalFound({ fqdn, name: internal }))];
  }
  const single = servers.length === 1 && servers[0] === fqdn;
  if (single) return [];
  return [guessed(notes.internalOfPool({ fqdn }))];
}

function externalNotes(fqdn: string, external: string | null): readonly Note[] {
  if (external === null) {
    return [guessed(notes.externalMissing({ fqdn }))];
  }
  if (external !== fqdn) return [];
  return [guessed(notes.externalOfPool({ fqdn }))];
}
