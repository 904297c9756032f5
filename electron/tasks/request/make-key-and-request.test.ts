import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { microsoftSoftwareKsp } from "#shared/catalogue/providers/index.ts";
import { presentValue } from "#shared/facts/part.ts";
import { requestFormats } from "#shared/guide/requests/types.ts";
import { type CertificatePlan, keyChoices } from "#shared/roles/types.ts";
import { literal } from "#shared/text/testing/literal.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import { keyRecipes } from "../../pki/crypto/key-recipes.ts";
import { native } from "../../pki/crypto/native.ts";
import type { CryptoPort } from "../../pki/crypto/port.ts";
import { portable } from "../../pki/crypto/portable.ts";
import { pemData } from "../../pki/pem/pem-data.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import type { MakeKeyAndRequestInput, MakeKeyAndRequestOutput } from "../kit/types.ts";
import { makeKeyAndRequest } from "./make-key-and-request.ts";

const passphrase = "Passw0rd!";
const ksp = { keySpec: 0, provider: microsoftSoftwareKsp.name, providerType: microsoftSoftwareKsp.type } as const;
const planWith = (key: CertificatePlan["key"]): CertificatePlan =>
  makePlan({ key, ...(keyRecipes[key].family === "ECDSA" && ksp) });
const create = (
  changes: Partial<MakeKeyAndRequestInput> = {},
  crypto: CryptoPort = native,
): Promise<MakeKeyAndRequestOutput> =>
  makeKeyAndRequest({ plan: makePlan(), template: null, format: "pem-new", passphrase, ...changes }, crypto);

describe("makeKeyAndRequest", () => {
  it.each(requestFormats)("writes the file and the text of the form as %s says", async (format) => {
    const { file, requestPem } = await create({ format });
    const label = format === "pem" ? "CERTIFICATE REQUEST" : "NEW CERTIFICATE REQUEST";
    expect(requestPem.startsWith(`-----BEGIN ${label}-----\r\n`)).toBe(true);
    expect(requestPem.endsWith(`\r\n-----END ${label}-----\r\n`)).toBe(true);
    const wanted = format === "der" ? pemData(requestPem, "labCertificate") : new TextEncoder().encode(requestPem);
    expect(toHex(file)).toBe(toHex(wanted));
  });

  it("names the template that was chosen, and no other", async () => {
    const { facts } = await create({ template: { kind: "name", name: "LyncWebServer" } });
    expect(presentValue(facts.template)).toEqual({ name: "LyncWebServer", oid: null, version: null });
    expect(presentValue((await create()).facts.template)).toBeNull();
  });

  it.skipIf(!hasOpenssl()).each(keyChoices)(
    "encrypts the %s key of the request so that OpenSSL opens it with the passphrase: AES-256, 600 000 rounds",
    async (key) => {
      const { encryptedKeyPem, requestPem, facts } = await create({ plan: planWith(key) });
      expect(facts.publicKey.bits).toBe(keyRecipes[key].bits);
      const openssl = (parameters: readonly string[], input: string): string =>
        spawnSync("openssl", parameters, { input, encoding: "utf8" }).stdout;
      const ofKey = openssl(["pkey", "-pubout", "-passin", `pass:${passphrase}`], encryptedKeyPem);
      expect(ofKey).toContain("BEGIN PUBLIC KEY");
      expect(openssl(["req", "-pubkey", "-noout"], requestPem)).toBe(ofKey);
      expect(openssl(["pkey", "-pubout", "-passin", "pass:an0ther-Passw0rd"], encryptedKeyPem)).toBe("");
      const shown = openssl(["asn1parse"], encryptedKeyPem);
      for (const part of ["PBES2", "hmacWithSHA256", "aes-256-cbc", ":0927C0"]) {
        expect(shown.toUpperCase()).toContain(part.toUpperCase());
      }
    },
  );

  it("makes RSA requests without native cryptography, and says that it cannot make the others", async () => {
    expect((await create({ plan: planWith("rsa-1024") }, portable)).facts.signatureValid).toBe(true);
    await expect(create({ plan: planWith("ecdsa-p256") }, portable)).rejects.toMatchObject({
      code: "KEY_UNSUPPORTED_ALGORITHM",
    });
  });

  it("refuses a plan whose key an appliance makes, by the appliance's name", async () => {
    const keyPlace = { value: "appliance", reason: literal("CUCM makes its own key.") } as const;
    await expect(create({ plan: makePlan({ keyPlace, server: "cucm01.contoso.com" }) })).rejects.toMatchObject({
      code: "PLAN_KEY_ON_APPLIANCE",
      message: expect.stringContaining("cucm01.contoso.com"),
    });
  });

  it("refuses more names than a request may have", async () => {
    const [first] = makePlan().names;
    if (first === undefined) throw new TypeError("The plan has no names.");
    const names = Array.from({ length: 1_001 }, (_, index) => ({ ...first, name: `n${index}.contoso.com` }));
    await expect(create({ plan: makePlan({ names }) })).rejects.toMatchObject({ code: "LIMIT_COUNT" });
  });
});
