import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import { readBer } from "../asn1/ber.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { keyAlgorithmOf, readPublicKey } from "../x509/read-public-key.ts";
import { keySpecOfUsage } from "./key-spec-of-usage.ts";
import type { PairedKey } from "./pair-keys.ts";

export type KeyFacts = BundleFacts["keys"][number];

/** What may be shown of a key. `certificates`: facts in the order that `certificateIndexes` counts. */
export function keyFacts(key: PairedKey, certificates: readonly CertificateFacts[], crypto: CryptoPort): KeyFacts {
  const { attributes, encryption, info } = key.bag;
  return {
    publicKey: publicKeyFacts(key, certificates, crypto),
    encryption,
    provider: attributes.provider,
    keySpec: keySpecOfUsage(info.keyUsage),
    keyUsageOctet: info.keyUsage === null ? null : toHex(Uint8Array.of(info.keyUsage)),
    machineKeySet: attributes.machineKeySet,
    containerName: attributes.friendlyName,
    localKeyId: attributes.localKeyId,
    certificateIndexes: key.certificateIndexes,
  };
}

function publicKeyFacts(key: PairedKey, certificates: readonly CertificateFacts[], crypto: CryptoPort): PublicKeyFacts {
  if (key.publicKey === null) {
    const { oid } = key.bag.info;
    return { algorithm: keyAlgorithmOf(oid), oid, bits: null, curve: null, exponent: null, fingerprint: "" };
  }
  const fingerprint = toHex(crypto.digest("sha256", key.publicKey));
  const [first] = key.certificateIndexes;
  const certified = first === undefined ? undefined : certificates[first]?.publicKey;
  if (certified?.fingerprint === fingerprint) return certified;
  return readPublicKey(readBer(key.publicKey, { name: sources.publicKey, base: 0 }), crypto);
}
