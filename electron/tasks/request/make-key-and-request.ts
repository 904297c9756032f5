import { issuingErrors } from "#shared/errors/definitions/tasks.ts";
import { limits } from "#shared/limits.ts";
import { generateKey } from "../../pki/crypto/generate-key.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { checkPlan } from "../../pki/csr/check-plan.ts";
import { formatRequest } from "../../pki/csr/format-request.ts";
import { readRequest } from "../../pki/csr/read-request.ts";
import { writeRequest } from "../../pki/csr/write-request.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { encryptPrivateKey } from "../../pki/pkcs8/encrypt-private-key.ts";
import type { MakeKeyAndRequestInput, MakeKeyAndRequestOutput } from "../kit/types.ts";

/**
 * Makes a key and a request for a plan. The request is read back and its signature checked before it is handed out.
 *
 * @throws AppError PLAN_KEY_ON_APPLIANCE, PLAN_INCOMPLETE, PASSPHRASE_TOO_SHORT, LIMIT_COUNT; KEY_UNSUPPORTED_ALGORITHM for an
 *   elliptic curve key on the portable cryptography
 */
export async function makeKeyAndRequest(
  input: MakeKeyAndRequestInput,
  crypto: CryptoPort,
): Promise<MakeKeyAndRequestOutput> {
  const { plan, template, format, passphrase } = input;
  checkPlan(plan);
  if (passphrase.length < limits.passphraseMinimumCharacters) {
    throw issuingErrors.requestPassphraseTooShort({ minimum: limits.passphraseMinimumCharacters });
  }
  const keyPair = await generateKey(plan.key, crypto);
  const request = writeRequest(plan, keyPair, crypto, { template });
  const facts = readRequest(request, crypto);
  if (facts.signatureValid !== true) throw new TypeError("The request that was just written does not verify.");
  return {
    ...formatRequest(request, format),
    encryptedKeyPem: writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(keyPair.privateKey, passphrase, crypto)),
    facts,
  };
}
