import { setOfFacts, withAround } from "#shared/chain/sets.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { Facts } from "#shared/facts/facts.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import type { InventorySource } from "#shared/inventory/inventory-item.ts";
import { decodedText } from "../../pki/asn1/encoded-text.ts";
import type { Context } from "./context.ts";
import { surroundSets } from "./surround-sets.ts";

/**
 * Issuers may be added after the certificates that they issued: chains that do not reach a root are looked for again among all authorities that
 * an inventory has. Where nothing new was added nothing is done.
 *
 * @param kept what was there before
 * @param sources all of it, with what was added
 */
export async function surroundSources(
  context: Pick<Context, "jobs">,
  kept: readonly InventorySource[],
  sources: readonly InventorySource[],
  signal: AbortSignal,
): Promise<readonly InventorySource[]> {
  const before = new Set(authoritiesOf(kept).map(({ sha256Fingerprint }) => sha256Fingerprint));
  const authorities = authoritiesOf(sources);
  if (authorities.every(({ sha256Fingerprint }) => before.has(sha256Fingerprint))) return sources;
  const open = sources.flatMap(({ items }) => items.filter(lacksIssuer));
  const found = await completed(context, open, authorities, signal);
  return sources.map((source) => ({ ...source, items: source.items.map((facts) => found.get(facts) ?? facts) }));
}

/** Items with what stands around them; one that gained nothing is not among them. */
async function completed(
  context: Pick<Context, "jobs">,
  open: readonly Surrounded[],
  authorities: readonly CertificateFacts[],
  signal: AbortSignal,
): Promise<ReadonlyMap<Facts, Facts>> {
  const beside = authorities.flatMap(({ encoded }) => decodedText(encoded) ?? []);
  const input = { sets: open.map(ownOf), beside, anchors: null, revocation: { lists: [], responses: [] } };
  const arounds = await surroundSets(context, input, signal);
  return new Map(
    open.flatMap((facts, index) => {
      const around = arounds[index];
      return around == null ? [] : [[facts, { ...facts, around }] as const];
    }),
  );
}

type Surrounded = Extract<Facts, { readonly kind: "certificate" | "chain" | "bundle" }>;

function takesAround(facts: Facts): facts is Surrounded {
  return facts.kind === "certificate" || facts.kind === "chain" || facts.kind === "bundle";
}

/**
 * A chain without a root, whose certificates are all carried with their bytes. What a revocation list said of it, and which roots were chosen for
 * it, is not lost for an issuer.
 */
function lacksIssuer(facts: Facts): facts is Surrounded {
  if (!takesAround(facts) || facts.around?.revocation != null || facts.around?.anchors != null) return false;
  const own = setOfFacts(facts);
  if (own === null || own.certificates.some(({ encoded }) => encoded === null)) return false;
  return !withAround(own, facts.around).certificates.some(({ selfIssued }) => selfIssued);
}

function ownOf(facts: Facts): readonly Uint8Array[] {
  return (setOfFacts(facts)?.certificates ?? []).flatMap(({ encoded }) => decodedText(encoded) ?? []);
}

/** Each authority of the sources once. */
function authoritiesOf(sources: readonly InventorySource[]): readonly CertificateFacts[] {
  const certificates = sources.flatMap(({ items }) => items.flatMap((facts) => setOfFacts(facts)?.certificates ?? []));
  const known = new Map(
    certificates
      .filter((certificate) => isAuthority(certificate) && certificate.encoded !== null)
      .map((certificate) => [certificate.sha256Fingerprint, certificate]),
  );
  return [...known.values()];
}
