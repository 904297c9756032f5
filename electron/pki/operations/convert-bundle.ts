import { AppError } from "#shared/errors/app-error.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { targetById } from "#shared/targets/index.ts";
import type { CryptoPort } from "../crypto/port.ts";
import type { Bundle } from "../pkcs12/bundle.ts";
import { readBundle } from "../pkcs12/read-bundle.ts";
import { buildChain, type Chain, chainMember } from "../x509/build-chain.ts";
import { checkKeyAlgorithm, chooseKey } from "./choose-key.ts";
import { conversionNotices } from "./conversion-notices.ts";
import type { ConvertInput, ConvertOutput } from "./types.ts";
import { writeForTarget } from "./write-for-target.ts";

/**
 * Turns any PFX with one key into a PFX for a target: the key with what the target wants to know of it, its certificate, and the
 * issuers that the file holds, in order.
 *
 * @throws AppError PFX_NO_KEY, PFX_NO_CERTIFICATE, PFX_KEY_MISMATCH, PFX_SEVERAL_KEYS, KEY_NOT_RSA, KEY_UNSUPPORTED_ALGORITHM,
 *   PFX_OUT_PASSWORD_REQUIRED, PASSWORD_NOT_ENCODABLE, and what `readBundle` throws
 */
export function convertBundle(input: ConvertInput, crypto: CryptoPort): ConvertOutput {
  const target = targetById(input.target);
  const bundle = readBundle(input.data, input.password, crypto);
  const { facts } = bundle;
  const chosen = chooseKey(facts, input.name);
  const key = bundle.keys[chosen.keyIndex];
  const keyFacts = facts.keys[chosen.keyIndex];
  const leaf = facts.certificates[chosen.certificateIndex];
  if (key === undefined || keyFacts === undefined || leaf === undefined)
    throw new RangeError("The chosen key is not in the bundle.");
  checkKeyAlgorithm(keyFacts, target, input.name);
  const password = passwordOfResult(input, facts);
  const chain = chainFrom(bundle, chosen.certificateIndex, crypto);
  const written = writeForTarget(
    target,
    input.options ?? {},
    {
      privateKey: key.privateKey,
      publicKeyFingerprint: keyFacts.publicKey.fingerprint,
      certificates: chain.path,
      friendlyName: leaf.friendlyName,
    },
    password,
    crypto,
  );
  return {
    ...written,
    notices: [
      ...written.notices,
      ...chosen.notices,
      ...chainNotices(chain),
      ...conversionNotices(facts, keyFacts.publicKey, target, password),
    ],
    thumbprint: leaf.certificate.sha1Fingerprint,
    before: facts,
  };
}

/** An unprotected result is written only where the empty password was asked for in so many words. */
function passwordOfResult(input: ConvertInput, facts: BundleFacts): string {
  if (input.outPassword !== null) return input.outPassword;
  if (input.password !== null && input.password !== "" && facts.password === "given") return input.password;
  throw new AppError(
    "PFX_OUT_PASSWORD_REQUIRED",
    `${input.name} has no password, so the result would have none either.`,
    {
      hint: "Give a password for the result; Windows asks for it at import.",
    },
  );
}

function chainFrom(bundle: Bundle, leafIndex: number, crypto: CryptoPort): Chain {
  const members = bundle.certificates.map(({ der }) => chainMember(der, crypto));
  return buildChain(members, crypto, members[leafIndex]);
}

function chainNotices(chain: Chain): readonly string[] {
  const notices = chain.others.map(
    ({ facts }) => `Left out, because it is not in the chain of the certificate: ${facts.subject.text}.`,
  );
  const last = chain.path.at(-1);
  if (!chain.complete && last !== undefined) {
    notices.push(
      `The file does not hold the certificate of the issuer ${last.facts.issuer.text}; the server needs it in its stores.`,
    );
  }
  return notices;
}
