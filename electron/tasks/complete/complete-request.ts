import { targetById } from "#shared/catalogue/targets/index.ts";
import { settingsOf, type TargetSettings } from "#shared/catalogue/targets/target-settings.ts";
import { certificateOfKey } from "#shared/chain/certificate-of-key.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { completionErrors, conversionTerms } from "#shared/errors/definitions/tasks.ts";
import { isAuthority } from "#shared/facts/is-authority.ts";
import type { RequestFacts } from "#shared/facts/request-facts.ts";
import { readBer } from "../../pki/asn1/ber.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { readRequest } from "../../pki/csr/read-request.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { pemData } from "../../pki/pem/pem-data.ts";
import { decryptPrivateKey } from "../../pki/pkcs8/decrypt-private-key.ts";
import type { ChainMember } from "../../pki/x509/chain-member.ts";
import { readPublicKey } from "../../pki/x509/read-public-key.ts";
import { checkKeyAlgorithm } from "../convert/choose-key.ts";
import { writeForTarget } from "../convert/write-for-target.ts";
import { arrangeChain } from "../kit/arrange-chain.ts";
import { certificatesInFile } from "../kit/certificates-in-file.ts";
import { chainNotices } from "../kit/chain-notices.ts";
import { chooseChainOfMembers } from "../kit/choose-chain-of-members.ts";
import type { CompleteInput, CompleteOutput } from "../kit/types.ts";

type NamedMember = ChainMember & { readonly file: string };

/**
 * Joins an issued certificate with the key of its pending request: finds the certificate by public key among all files, orders its chain and
 * writes the PFX.
 *
 * @throws AppError KEY_NOT_RSA (the target's provider takes no such key), KEY_WRONG_PASSPHRASE, CERTIFICATE_KEY_MISMATCH, PENDING_DAMAGED, and those of `certificatesInFile` and `writeBundle`
 */
export function completeRequest(input: CompleteInput, crypto: CryptoPort): CompleteOutput {
  const request = readRequest(pemData(input.requestPem, "pendingRequest"), crypto);
  const settings = settingsOf(targetById(input.target), {});
  checkTarget(request, settings);
  const privateKey = openKey(input, request, crypto);
  const members = input.files.flatMap((file) => membersOf(file, crypto));
  const leaf = findLeaf(members, request, input.now);
  const { members: path, ...chain } = chooseChainOfMembers(members, members.indexOf(leaf), input.now, crypto);
  const written = writeForTarget(
    settings,
    { privateKey, publicKeyFingerprint: request.publicKey.fingerprint },
    { ...arrangeChain({ members: path, complete: chain.complete }, {}), friendlyName: input.friendlyName },
    input.outPassword,
    crypto,
  );
  return {
    ...written,
    notices: [...written.notices, ...chainNotices(chain, members.length, {})],
    thumbprint: leaf.facts.sha1Fingerprint,
    chain,
    request,
  };
}

/** Before the key is opened: a PFX that its reader cannot use is not written, as in Convert. */
function checkTarget(request: RequestFacts, settings: TargetSettings): void {
  if (settings.container === "PKCS#7") return;
  const name = conversionTerms.requestFor({ subject: request.subject.text });
  checkKeyAlgorithm(request, settings.parameters, settings.target, name);
}

function openKey(input: CompleteInput, request: RequestFacts, crypto: CryptoPort): Uint8Array {
  const privateKey = decryptPrivateKey(pemData(input.encryptedKeyPem, "pendingKey"), input.passphrase, crypto);
  const publicKey = readPublicKey(
    readBer(crypto.publicKeyOf(privateKey), { name: sources.privateKey, base: 0 }),
    crypto,
  );
  if (publicKey.fingerprint === request.publicKey.fingerprint) return privateKey;
  throw completionErrors.keyOfOtherRequest();
}

function membersOf(file: NamedBytes, crypto: CryptoPort): readonly NamedMember[] {
  return certificatesInFile(file, crypto).map((member) => ({ ...member, file: file.name }));
}

/** Of several certificates for the key (a reissue) the one that is valid now, then the one that was issued last. */
function findLeaf(members: readonly NamedMember[], request: RequestFacts, now: string): NamedMember {
  const certificates = members.map(({ facts }) => ({ certificate: facts, localKeyId: null }));
  const certificateIndexes = members.flatMap(({ facts }, index) =>
    facts.publicKey.fingerprint === request.publicKey.fingerprint ? [index] : [],
  );
  const leaf = members[certificateOfKey({ certificates }, { certificateIndexes, localKeyId: null }, now) ?? -1];
  if (leaf !== undefined) return leaf;
  const offered = members.find(({ facts }) => !isAuthority(facts)) ?? members[0];
  const subject = request.subject.text;
  if (offered === undefined) throw completionErrors.noCertificate({ subject });
  throw completionErrors.otherCertificate({ certificate: nameOf(offered), file: offered.file, subject });
}

function nameOf(member: ChainMember): string {
  return member.facts.subject.text === "" ? member.facts.serialNumber : member.facts.subject.text;
}
