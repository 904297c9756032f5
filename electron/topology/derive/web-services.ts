import type { TopologyCluster } from "../documents/types.ts";
import { guessed, type Note } from "./note.ts";
import type { ClusterServices } from "./service-roles.ts";

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
    return [
      guessed(`The internal web services of ${fqdn} are ${internal}: the document has it as host of InternalSettings.`),
    ];
  }
  const single = servers.length === 1 && servers[0] === fqdn;
  if (single) return [];
  return [
    guessed(
      `The internal web services of ${fqdn} have the pool's own name. With DNS load balancing they have another one: enter it then.`,
    ),
  ];
}

function externalNotes(fqdn: string, external: string | null): readonly Note[] {
  if (external === null) {
    return [
      guessed(
        `The document names no external web services for ${fqdn}; KeySpec put the pool's own name. Enter the real one.`,
      ),
    ];
  }
  if (external !== fqdn) return [];
  return [
    guessed(
      `The document gives the external web services of ${fqdn} the pool's own name. A reverse proxy needs another: check whether it was never changed.`,
    ),
  ];
}
