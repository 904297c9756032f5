import { mkdtemp, readFile, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { type Identity, makeCertificate } from "#electron/testing/make-certificate.ts";
import { hasOpenssl, runOpenssl } from "#electron/testing/run-openssl.ts";
import { legacySchannel } from "#shared/catalogue/targets/legacy-schannel.ts";
import type { Pkcs12Target } from "#shared/catalogue/targets/types.ts";
import { lockedBundleFactsSchema } from "#shared/facts/locked-bundle-facts.ts";
import { native } from "../crypto/native.ts";
import { surveyBundle } from "./survey-bundle.ts";
import { writeBundle } from "./write-bundle.ts";

let leaf: Identity;
beforeAll(async () => {
  leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), null, native);
});

const lockedFor = (target: Pkcs12Target): Uint8Array =>
  writeBundle(
    { privateKey: leaf.privateKey, certificates: [{ der: leaf.certificate }] },
    target,
    "Passw0rd!",
    "Front End",
    native,
  );

describe("a PFX without its password", () => {
  it("shows its MAC, how each part is encrypted, and the provider of its key", () => {
    const { facts } = surveyBundle(lockedFor(legacySchannel), native);
    expect(lockedBundleFactsSchema.parse(facts)).toEqual(facts);
    expect(facts).toMatchObject({
      kind: "locked-bundle",
      mac: { algorithm: "HMAC-SHA-1", iterations: 2_000 },
      keys: [
        {
          encryption: { cipher: "3DES" },
          provider: "Microsoft RSA SChannel Cryptographic Provider",
          machineKeySet: true,
        },
      ],
      certificates: [],
      encryptedParts: [{ cipher: "3DES", iterations: 2_000 }],
      protectedTo: null,
    });
  });

  describe.skipIf(!hasOpenssl())("that OpenSSL wrote", () => {
    const exported = async (...options: readonly string[]): Promise<Uint8Array> => {
      const folder = await mkdtemp(join(tmpdir(), "keyspec-survey-"));
      try {
        await runOpenssl(folder, [
          ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", "k.pem", "-out", "c.pem"],
          ...["-subj", "/CN=fe01.contoso.com", "-addext", "subjectAltName=DNS:fe01.contoso.com", "-days", "30"],
        ]);
        await runOpenssl(folder, [
          ...["pkcs12", "-export", "-inkey", "k.pem", "-in", "c.pem", "-out", "f.pfx", "-passout", "pass:Passw0rd!"],
          ...options,
        ]);
        return await readFile(join(folder, "f.pfx"));
      } finally {
        await rm(folder, { recursive: true });
      }
    };

    it("shows AES-256 and its integrity check (the default of OpenSSL 3)", async () => {
      expect(surveyBundle(await exported(), native).facts).toMatchObject({
        mac: { algorithm: "HMAC-SHA-256" },
        keys: [{ encryption: { cipher: "AES-256-CBC" }, provider: null }],
        certificates: [],
        encryptedParts: [{ cipher: "AES-256-CBC" }],
      });
    });

    it("shows the provider of the key (-CSP) and a certificate in clear (-certpbe NONE)", async () => {
      const provider = "Microsoft Software Key Storage Provider";
      const { facts } = surveyBundle(await exported("-CSP", provider, "-LMK", "-certpbe", "NONE"), native);
      expect(facts).toMatchObject({
        keys: [{ provider, machineKeySet: true }],
        certificates: [{ subject: { text: "CN=fe01.contoso.com" } }],
        unreadableCertificates: 0,
        encryptedParts: [],
      });
    });

    it("shows a file without integrity check and with a key in clear (-nomac, -keypbe NONE)", async () => {
      expect(surveyBundle(await exported("-nomac", "-keypbe", "NONE"), native).facts).toMatchObject({
        mac: null,
        keys: [{ encryption: { scheme: "none" } }],
      });
    });
  });
});
