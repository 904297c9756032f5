import { fullNameOf } from "../facts/collection-facts.ts";
import { evidenceOf } from "../judge/evidence.ts";
import { type CertificateUse, certificateUses } from "../roles/types.ts";
import { keyPlaceOf } from "../rules/key-place-of.ts";
import type { Evidence } from "../rules/types.ts";
import type { InventorySource } from "./inventory-item.ts";
import type { FoundCertificate, Sighting } from "./types.ts";

/**
 * The certificates that sources show, each once: a PFX, a dump of a store and a port may show the same one. Requests and templates show none.
 *
 * @param now ISO 8601
 */
export function findCertificates(sources: readonly InventorySource[], now: string): readonly FoundCertificate[] {
  const sightings = sources.flatMap((source) => sightingsOf(source, now));
  return [...Map.groupBy(sightings, identityOf)].flatMap(([id, found]) => {
    const [first, ...others] = found.toSorted((one, other) => weightOf(other) - weightOf(one));
    return first === undefined ? [] : [{ id, sightings: [first, ...others] }];
  });
}

function sightingsOf(source: InventorySource, now: string): readonly Sighting[] {
  return source.items.flatMap((facts) =>
    evidenceOf(facts, source.name, now)
      .filter(({ certificate, locked }) => certificate !== null || locked !== null)
      .map((evidence): Sighting => {
        const uses = (evidence.printed?.uses ?? []).filter(isUse);
        return {
          source: source.id,
          name: source.name,
          evidence,
          server: serverOf(evidence),
          uses,
          inUse: uses.length > 0 || evidence.endpoint !== null,
        };
      }),
  );
}

/** What a computer says of itself, and what a port of it shows, is there; a file may be anywhere. */
function serverOf({ server, endpoint }: Evidence): string | null {
  return server === null ? (endpoint?.host.toLowerCase() ?? null) : fullNameOf(server.computer);
}

function isUse(word: string): word is CertificateUse {
  return certificateUses.some((use) => use === word);
}

/** A closed PFX that shows no certificate is one of its own. */
function identityOf({ source, evidence: { certificate, label } }: Sighting): string {
  const thumbprint = certificate?.sha1Fingerprint ?? "";
  return thumbprint === "" ? `${source} ${label}` : thumbprint;
}

/** How much a sighting tells of how the certificate works where it is: the store of a server before a file, a key before none. */
function weightOf({ evidence, server }: Sighting): number {
  const ofStore = evidence.printed !== null && server !== null;
  const hasKey = keyPlaceOf(evidence) !== null || evidence.key !== null;
  return (hasKey ? 4 : 0) + (ofStore ? 2 : 0) + readWhole(evidence);
}

/** A certificate that was read says more than one that was printed. */
function readWhole({ printed, certificate }: Evidence): number {
  return printed === null && certificate !== null ? 1 : 0;
}
