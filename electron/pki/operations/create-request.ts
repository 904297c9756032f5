import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import type { CertificatePlan, KeyChoice } from "#shared/roles/types.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { readRequest } from "../csr/read-request.ts";
import { writeRequest } from "../csr/write-request.ts";
import { writePem } from "../pem/write-pem.ts";
import { encryptPrivateKey } from "../pkcs8/encrypt-private-key.ts";
import type { CreateRequestInput, CreateRequestOutput } from "./types.ts";

const keyBits: Readonly<Record<KeyChoice, number>> = { "rsa-2048": 2048, "rsa-4096": 4096 };

/**
 * Makes a key and a request for a plan. The request is read back and its signature checked before it is handed out.
 *
 * @throws AppError PLAN_INCOMPLETE, PASSPHRASE_TOO_SHORT, LIMIT_COUNT
 */
export async function createRequest(input: CreateRequestInput, crypto: CryptoPort): Promise<CreateRequestOutput> {
  checkPlan(input.plan);
  if (input.passphrase.length < limits.passphraseMinimumCharacters) {
    throw new AppError(
      "PASSPHRASE_TOO_SHORT",
      `The passphrase has fewer than ${limits.passphraseMinimumCharacters} characters.`,
      {
        hint: "It protects the private key until the certificate is there. Choose a longer one.",
      },
    );
  }
  const keyPair = await crypto.generateRsaKey(keyBits[input.plan.key]);
  const request = writeRequest(input.plan, keyPair, crypto);
  const facts = readRequest(request, crypto);
  if (facts.signatureValid !== true) throw new TypeError("The request that was just written does not verify.");
  return {
    requestPem: writePem("NEW CERTIFICATE REQUEST", request),
    encryptedKeyPem: writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(keyPair.privateKey, input.passphrase, crypto)),
    facts,
  };
}

function checkPlan(plan: CertificatePlan): void {
  const names = plan.names.filter(({ included }) => included);
  if (plan.subject.commonName === "" || names.length === 0) {
    throw new AppError("PLAN_INCOMPLETE", "The plan has no name for the certificate.", {
      hint: "Include at least the name of the pool or of the server.",
    });
  }
  if (names.length > limits.subjectAlternativeNames) {
    throw new AppError(
      "LIMIT_COUNT",
      `The plan has ${names.length} names; KeySpec writes at most ${limits.subjectAlternativeNames}.`,
      {
        hint: "Split the names over several certificates.",
      },
    );
  }
}
