import type { NotShownField } from "#shared/facts/certificate-facts.ts";
import type { PublicKeyFacts } from "#shared/facts/common.ts";
import type { UnreadField } from "#shared/facts/part.ts";
import type { BerNode } from "../asn1/ber.ts";
import { toHex } from "../asn1/hex.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { quietly } from "./damage-of.ts";
import { readPublicKey } from "./read-public-key.ts";
import { readSignatureAlgorithm, type SignatureAlgorithmFacts } from "./read-signature-algorithm.ts";

type KeyAndAlgorithm = {
  readonly publicKey: PublicKeyFacts;
  readonly signatureAlgorithm: SignatureAlgorithmFacts;
  /** Which of the two hold nothing. */
  readonly notShown: readonly Extract<NotShownField, "publicKey" | "signatureAlgorithm">[];
};

const emptyAlgorithm: SignatureAlgorithmFacts = { oid: "", name: "", digest: null, pss: false };

/**
 * Reads what a certificate and a request have alike: the key that they are for, and the algorithm beside the signature. One that is no such
 * structure at all hides nothing else: it is told, and holds nothing but the key’s fingerprint.
 */
export function readKeyAndAlgorithm(
  parsed: { readonly publicKey: BerNode; readonly signatureAlgorithm: BerNode },
  crypto: CryptoPort,
  onUnread: (found: UnreadField) => void,
): KeyAndAlgorithm {
  const publicKey = quietly(
    () => readPublicKey(parsed.publicKey, crypto),
    parsed.publicKey,
    (found) => onUnread({ field: "publicKey", ...found }),
  );
  const signatureAlgorithm = quietly(
    () => readSignatureAlgorithm(parsed.signatureAlgorithm),
    parsed.signatureAlgorithm,
    (found) => onUnread({ field: "signatureAlgorithm", ...found }),
  );
  return {
    publicKey: publicKey ?? unreadKey(parsed.publicKey, crypto),
    signatureAlgorithm: signatureAlgorithm ?? emptyAlgorithm,
    notShown: [
      ...(publicKey === null ? (["publicKey"] as const) : []),
      ...(signatureAlgorithm === null ? (["signatureAlgorithm"] as const) : []),
    ],
  };
}

function unreadKey({ raw }: BerNode, crypto: CryptoPort): PublicKeyFacts {
  const fingerprint = toHex(crypto.digest("sha256", raw));
  return { algorithm: "other", oid: "", bits: null, curve: null, exponent: null, fingerprint };
}
