import { describe, expect, it } from "vitest";
import { targetIds } from "#shared/catalogue/targets/types.ts";
import { AppError } from "#shared/errors/app-error.ts";
import { format } from "#shared/text/localise.ts";
import { explicit, implicitConstructed, integer, objectIdentifier, sequence, setOf } from "../../pki/asn1/der.ts";
import { oids } from "../../pki/asn1/oids.ts";
import { native } from "../../pki/crypto/native.ts";
import { portable } from "../../pki/crypto/portable.ts";
import type { NamedBytes } from "../../pki/named-bytes.ts";
import { pemData } from "../../pki/pem/pem-data.ts";
import { readBundle } from "../../pki/pkcs12/read-bundle.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { verifyBundle } from "../convert/verify-bundle.ts";
import { readLeafCertificates } from "../kit/read-leaf-certificates.ts";
import type { CompleteInput } from "../kit/types.ts";
import { createLabCa } from "../lab-ca/create-lab-ca.ts";
import { issueLabCertificate } from "../lab-ca/issue-lab-certificate.ts";
import { makeKeyAndRequest } from "../request/make-key-and-request.ts";
import { completeRequest } from "./complete-request.ts";

const passphrase = "Passw0rd!";
const plain = { template: null, format: "pem-new" } as const;
const now = "2026-11-20T12:00:00.000Z";
const [request, other, authority] = await Promise.all([
  makeKeyAndRequest({ plan: makePlan(), ...plain, passphrase }, native),
  makeKeyAndRequest(
    { plan: makePlan({ subject: { commonName: "pool02.contoso.com" } }), ...plain, passphrase },
    native,
  ),
  createLabCa({ organization: "Contoso", baseUrl: "http://pki.contoso.com", passphrase, now }, native),
]);
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const issue = (requestPem: string, at = now): ReturnType<typeof issueLabCertificate> =>
  issueLabCertificate(
    {
      material: authority.material,
      passphrase,
      request: bytes(requestPem),
      profile: "ad-cs-web-server",
      days: 365,
      now: at,
    },
    native,
  );
const issued = issue(request.requestPem);
const foreign = issue(other.requestPem);
const { issuingCertificatePem: issuingPem, rootCertificatePem: rootPem } = authority.material;
const file = (name: string, content: string | Uint8Array): NamedBytes => ({
  name,
  data: typeof content === "string" ? bytes(content) : content,
});

const complete = (
  files: readonly NamedBytes[],
  changes: Partial<CompleteInput> = {},
): ReturnType<typeof completeRequest> =>
  completeRequest(
    {
      requestPem: request.requestPem,
      encryptedKeyPem: request.encryptedKeyPem,
      passphrase,
      files,
      target: "legacy-schannel",
      outPassword: "0ther-Passw0rd",
      friendlyName: "pool01 2026",
      now,
      ...changes,
    },
    native,
  );
const errorOf = (run: () => unknown): AppError => {
  try {
    run();
  } catch (thrown) {
    if (thrown instanceof AppError) return thrown;
    throw thrown;
  }
  throw new TypeError("Nothing was thrown.");
};
const namesOf = (output: ReturnType<typeof completeRequest>): readonly string[] =>
  output.chain.path.map(({ subject }) => subject.attributes.find(({ name }) => name === "CN")?.value ?? "");
const chainNames = [
  "pool01.contoso.com",
  "KeySpec Lab Issuing CA – not for production",
  "KeySpec Lab Root CA – not for production",
];

/** PKCS#7 with the certificates root first, as authorities like to send it. */
function bundleOf(...pems: readonly string[]): Uint8Array {
  const certificates = pems.map((pem) => pemData(pem, "labCertificate"));
  const content = sequence(objectIdentifier(oids.data.oid));
  const signedData = sequence(integer(1), setOf(), content, implicitConstructed(0, ...certificates), setOf());
  return sequence(objectIdentifier(oids.signedData.oid), explicit(0, signedData));
}

describe("makeKeyAndRequest", () => {
  it("gives a request in the words of Windows and a key that only the passphrase opens", () => {
    expect(request.requestPem).toMatch(/^-----BEGIN NEW CERTIFICATE REQUEST-----\r\n/);
    expect(request.encryptedKeyPem).toMatch(/^-----BEGIN ENCRYPTED PRIVATE KEY-----\r\n/);
    expect(request.facts).toMatchObject({ signatureValid: true, publicKey: { algorithm: "RSA", bits: 2048 } });
  });

  it("makes a key of 4096 bits where the plan says so", async () => {
    const large = await makeKeyAndRequest({ plan: makePlan({ key: "rsa-4096" }), ...plain, passphrase }, native);
    expect(large.facts.publicKey.bits).toBe(4096);
  });

  it("refuses a short passphrase and a plan without names", async () => {
    await expect(makeKeyAndRequest({ plan: makePlan(), ...plain, passphrase: "short" }, native)).rejects.toMatchObject({
      code: "PASSPHRASE_TOO_SHORT",
    });
    await expect(
      makeKeyAndRequest({ plan: makePlan({ names: [] }), ...plain, passphrase }, native),
    ).rejects.toMatchObject({
      code: "PLAN_INCOMPLETE",
    });
  });
});

describe("completeRequest", () => {
  it.each(targetIds)("writes what %s wants, which the other cryptography verifies", (target) => {
    const { data, expectation } = complete([file("chain.pem", issued.chainPem)], { target });
    const facts = verifyBundle({ name: "result.pfx", data, password: "0ther-Passw0rd", expectation }, portable);
    expect(facts.certificates).toHaveLength(3);
    expect(facts.keys).toHaveLength(target === "p7b" ? 0 : 1);
  });

  it.each([
    ["one PEM file in order", [file("chain.pem", issued.chainPem)]],
    [
      "files in any order",
      [
        file("root.pem", rootPem),
        file("issuing.cer", pemData(issuingPem, "labCertificate")),
        file("leaf.crt", issued.certificatePem),
      ],
    ],
    ["a P7B, root first", [file("chain.p7b", bundleOf(rootPem, issuingPem, issued.certificatePem))]],
    ["repeated certificates", [file("leaf.pem", issued.certificatePem), file("chain.pem", issued.chainPem)]],
  ])("orders the chain of %s and writes the PFX", (_, files) => {
    const output = complete(files);
    expect(namesOf(output)).toEqual(chainNames);
    expect(output.notices).toEqual([]);
    expect(output.thumbprint).toBe(issued.certificate.sha1Fingerprint);
    const bundle = readBundle(output.data, "0ther-Passw0rd", native).facts;
    expect(bundle.certificates.map(({ certificate }) => certificate.sha256Fingerprint)).toEqual(
      output.expectation.certificates,
    );
    expect(bundle.certificates[0]?.friendlyName).toBe("pool01 2026");
    expect(bundle.keys).toMatchObject([
      {
        publicKey: { fingerprint: output.request.publicKey.fingerprint },
        provider: "Microsoft RSA SChannel Cryptographic Provider",
        keySpec: "AT_KEYEXCHANGE",
        machineKeySet: true,
        certificateIndexes: [0],
      },
    ]);
  });

  it("says which certificate an incomplete chain lacks", () => {
    const output = complete([file("leaf.pem", issued.certificatePem)]);
    expect(namesOf(output)).toEqual(["pool01.contoso.com"]);
    expect(output.notices.map(format)).toEqual([
      expect.stringMatching(/does not hold the certificate of the issuer.*KeySpec Lab Issuing CA/),
    ]);
  });

  it("leaves foreign certificates out of the PFX and names them", () => {
    const output = complete([file("chain.pem", issued.chainPem), file("other.pem", foreign.certificatePem)]);
    expect(namesOf(output)).toEqual(chainNames);
    expect(output.notices.map(format)).toEqual([expect.stringContaining("pool02.contoso.com")]);
  });

  it("takes the newest of several certificates for the key", () => {
    const renewed = issue(request.requestPem, "2026-12-24T12:00:00.000Z");
    const files = [file("chain.pem", issued.chainPem), file("renewed.pem", renewed.certificatePem)];
    const later = complete(files, { now: "2026-12-25T12:00:00.000Z" });
    expect(later.thumbprint).toBe(renewed.certificate.sha1Fingerprint);
    expect(later.notices.map(format)).toEqual([
      expect.stringContaining("It is for the same key, and another certificate is taken."),
    ]);
    // One that is not valid yet is not taken for one that is.
    expect(complete(files).thumbprint).toBe(issued.certificate.sha1Fingerprint);
  });

  it("names both sides when the certificate belongs to another request", () => {
    const error = errorOf(() => complete([file("other.pem", foreign.chainPem)]));
    expect(error.code).toBe("CERTIFICATE_KEY_MISMATCH");
    expect(error.message).toContain("pool01.contoso.com");
    expect(error.message).toContain("pool02.contoso.com");
    expect(error.message).toContain("other.pem");
  });

  it("has a code for every thing that can be wrong with the input", () => {
    const leaf = file("leaf.pem", issued.certificatePem);
    expect(codeOf(() => complete([leaf], { passphrase: "Wr0ng!Passphrase" }))).toBe("KEY_WRONG_PASSPHRASE");
    expect(codeOf(() => complete([leaf], { encryptedKeyPem: other.encryptedKeyPem }))).toBe("PENDING_DAMAGED");
    expect(codeOf(() => complete([file("empty.cer", "")]))).toBe("FILE_EMPTY");
    expect(codeOf(() => complete([file("leaf.pem", issued.certificatePem.slice(0, 200))]))).toBe("FORMAT_TRUNCATED");
    const der = pemData(issued.certificatePem, "labCertificate");
    expect(codeOf(() => complete([file("leaf.cer", der.subarray(0, 200))]))).toBe("FORMAT_TRUNCATED");
    expect(codeOf(() => complete([file("request.csr", request.requestPem)]))).toBe("FORMAT_UNKNOWN");
  });

  it("says in which of several files the trouble is", () => {
    const error = errorOf(() =>
      complete([file("leaf.pem", issued.certificatePem), file("chain.html", "<html><body>")]),
    );
    expect(error.message).toBe("“chain.html” holds no certificate. It seems to be a web page (HTML).");
  });
});

describe("readLeafCertificates", () => {
  it("gives the leaf, whose key finds the pending request", () => {
    const leaves = readLeafCertificates([file("chain.pem", issued.chainPem)], native);
    expect(leaves).toEqual([issued.certificate]);
    expect(leaves[0]?.publicKey.fingerprint).toBe(request.facts.publicKey.fingerprint);
  });

  it("gives authorities where there is nothing else", () => {
    expect(readLeafCertificates([file("ca.pem", issuingPem + rootPem)], native)).toHaveLength(2);
  });
});
