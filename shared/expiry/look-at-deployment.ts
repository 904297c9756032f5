import type { AnsweredDeployment } from "../api/schemas/kept-deployments.ts";
import type { PendingSummary } from "../api/schemas/request.ts";
import { certificateName } from "../facts/certificate-name.ts";
import { isDeltaList } from "../facts/is-delta-list.ts";
import { presentValue } from "../facts/part.ts";
import type { RevocationListFacts } from "../facts/revocation-list-facts.ts";
import type { CertificateInPlace } from "../inventory/certificate-in-place.ts";
import type { InventorySource } from "../inventory/inventory-item.ts";
import { inventoryOfKept } from "../inventory/inventory-of-kept.ts";
import { certificatesInPlace } from "../inventory/places-of-certificates.ts";
import { type Ending, joinEndings, type PlaceVerdict } from "./ending.ts";
import { endingsOf } from "./endings-of.ts";
import { endingsOfInventory } from "./endings-of-inventory.ts";

/** What somebody who watches over a deployment wants to hear of it. */
export type DeploymentOutlook = {
  readonly endings: readonly Ending[];
  readonly verdicts: readonly PlaceVerdict[];
  /** The requests that its places wait for. */
  readonly requests: readonly PendingSummary[];
};

/**
 * What ends in a deployment: the certificates in their places, authorities of their chains that end before them, and the revocation lists
 * that were read for it; with the verdict on each certificate, and the requests that wait for an answer.
 *
 * @param pending those of any deployment
 * @param now ISO 8601
 * @throws AppError as `inventoryOfKept`
 */
export function lookAtDeployment(
  kept: AnsweredDeployment,
  sources: readonly InventorySource[],
  pending: readonly PendingSummary[],
  now: string,
): DeploymentOutlook {
  const inventory = inventoryOfKept(kept, sources, pending, now);
  const requests = inventory.places.flatMap(({ request }) => request ?? []);
  return {
    endings: joinEndings([...endingsOfInventory(inventory), ...endingsOfLists(sources)]),
    verdicts: certificatesInPlace(inventory).map(verdictOf),
    requests: [...new Map(requests.map((request) => [request.id, request])).values()],
  };
}

function verdictOf({ place, certificate, verdict }: CertificateInPlace): PlaceVerdict {
  const { server, role, uses } = place;
  return {
    name: certificateName(certificate),
    issuerName: certificateName({ subject: certificate.issuer }),
    serialNumber: certificate.serialNumber,
    ...{ role, server, uses, verdict: verdict.verdict },
  };
}

/** Of the lists of one authority and scope the last one: who keeps files of a deployment keeps those that were replaced as well. */
function endingsOfLists(sources: readonly InventorySource[]): readonly Ending[] {
  const lists = sources.flatMap(({ name, items }) =>
    items.flatMap((facts) => (facts.kind === "revocation-list" ? [{ name, facts }] : [])),
  );
  const last = new Map<string, (typeof lists)[number]>();
  for (const list of lists) {
    const key = scopeOf(list.facts);
    const known = last.get(key);
    if (known === undefined || known.facts.thisUpdate < list.facts.thisUpdate) last.set(key, list);
  }
  return endingsOf([...last.values()].map(({ name, facts }) => ({ name, items: [facts] })));
}

/** Lists of one issuer stand beside each other where they speak of different certificates (RFC 5280 §5.2.5) or are of different keys. */
function scopeOf(list: RevocationListFacts): string {
  const { issuer, authorityKeyIdentifier, issuingDistributionPoint } = list;
  const scope = [presentValue(authorityKeyIdentifier), presentValue(issuingDistributionPoint), isDeltaList(list)];
  return JSON.stringify([issuer.text, ...scope]);
}
