import { commonNameOf } from "#shared/facts/certificate-name.ts";
import type { PrintedFacts } from "#shared/facts/printed-facts.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { orNull } from "../../pki/or-null.ts";
import { nothingBesides, shownCertificate } from "../../pki/printed/nothing-shown.ts";
import type { StoredKey } from "../../pki/serialized-store/read-serialized-store.ts";
import { readCertificate } from "../../pki/x509/read-certificate.ts";

/**
 * The keys that Windows links with certificates of a store, each by the friendly name or the common name of its certificate. The certificates are told beside.
 *
 * @param certificates DER, of the whole store
 * @returns null: there are no keys
 */
export function keysOfStore(
  keys: readonly StoredKey[],
  certificates: readonly Uint8Array[],
  crypto: CryptoPort,
): PrintedFacts | null {
  if (keys.length === 0) return null;
  const found = keys.map(({ certificate, key, friendlyName }) => ({
    ...nothingBesides,
    certificate: shownCertificate({}),
    key,
    notBefore: null,
    notAfter: null,
    friendlyName: friendlyName ?? nameOf(certificates[certificate], crypto),
  }));
  return { kind: "printed", program: "serialized-store", certificates: found, certificatesLeftOut: 0 };
}

function nameOf(der: Uint8Array | undefined, crypto: CryptoPort): string | null {
  const facts = der === undefined ? null : orNull(() => readCertificate(der, crypto));
  return facts === null ? null : commonNameOf(facts.subject);
}
