import { AsnConvert } from "@peculiar/asn1-schema";
import { writeRevocationList } from "../../pki/crl/write-revocation-list.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { authorityKeyIdentifierExtension, keyIdentifierOf } from "../../pki/x509/write-extensions.ts";
import type { LabCaRevocationListInput, LabCaRevocationListOutput } from "../kit/types.ts";
import { type LabCaLevel, openLabCa } from "./open-lab-ca.ts";

const millisecondsPerDay = 86_400_000;

/** The issuing CA's list is renewed weekly, as AD CS does; nobody revokes an issuing CA that often. */
const validityDays: Readonly<Record<LabCaLevel, number>> = { issuing: 7, root: 180 };

/**
 * Issues the revocation list of the lab's issuing CA, good for seven days, or that of its root, good for half a year.
 *
 * @throws AppError KEY_WRONG_PASSPHRASE, FORMAT_DAMAGED
 */
export function issueLabRevocationList(input: LabCaRevocationListInput, crypto: CryptoPort): LabCaRevocationListOutput {
  const authority = openLabCa(input.material, input.passphrase, crypto, input.level);
  const nextUpdate = new Date(Date.parse(input.now) + validityDays[input.level] * millisecondsPerDay).toISOString();
  const keyIdentifier = authorityKeyIdentifierExtension(keyIdentifierOf(authority.certificate.publicKey.raw, crypto));
  const crl = writeRevocationList(
    {
      issuer: authority.certificate.subject.raw,
      thisUpdate: new Date(input.now).toISOString(),
      nextUpdate,
      revoked: input.revoked,
      number: input.number,
      authorityKeyIdentifier: new Uint8Array(AsnConvert.serialize(keyIdentifier)),
    },
    authority.key,
    crypto,
  );
  return { crl, nextUpdate };
}
