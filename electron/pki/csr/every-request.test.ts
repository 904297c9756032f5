import { spawnSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { type RequestTemplate, requestFormats } from "#shared/guide/requests/types.ts";
import { type DigestChoice, digestChoices, type KeyChoice, keyChoices } from "#shared/roles/types.ts";
import { hasTool } from "../../testing/has-tool.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { toHex } from "../asn1/hex.ts";
import { generateKey } from "../crypto/generate-key.ts";
import { keyRecipes } from "../crypto/key-recipes.ts";
import { native } from "../crypto/native.ts";
import type { KeyPair } from "../crypto/port.ts";
import { formatRequest } from "./format-request.ts";
import { parseRequest } from "./parse-request.ts";
import { readRequest } from "./read-request.ts";
import { writeRequest } from "./write-request.ts";

/** One key of each kind serves all requests of that kind. */
const keys = new Map<KeyChoice, KeyPair>(
  await Promise.all(keyChoices.map(async (choice) => [choice, await generateKey(choice, native)] as const)),
);

const templates: readonly (RequestTemplate | null)[] = [
  null,
  { kind: "name", name: "WebServer" },
  { kind: "information", oid: "1.3.6.1.4.1.311.21.8.1.18446744073709551616", majorVersion: 100, minorVersion: 3 },
  { kind: "information", oid: "1.3.6.1.4.1.311.21.8.1.2", majorVersion: 2_147_483_647, minorVersion: null },
];

type Variant = {
  readonly file: Uint8Array<ArrayBuffer>;
  readonly der: boolean;
  readonly template: RequestTemplate | null;
};

/** A request with that key and digest in each format, with each kind of template. */
function variants(key: KeyChoice, digest: DigestChoice): readonly Variant[] {
  const pair = keys.get(key);
  if (pair === undefined) throw new TypeError(`No ${key}.`);
  const ksp = { keySpec: 0, provider: "Microsoft Software Key Storage Provider", providerType: 0 } as const;
  const plan = makePlan({ key, digest, ...(keyRecipes[key].family === "ECDSA" && ksp) });
  return templates.flatMap((template) => {
    const request = writeRequest(plan, pair, native, { template });
    return requestFormats.map((format) => ({
      file: formatRequest(request, format).file,
      der: format === "der",
      template,
    }));
  });
}

const everyKind = keyChoices.flatMap((key) => digestChoices.map((digest) => [key, digest] as const));

/** The signature algorithm in OpenSSL's words. */
function opensslName(key: KeyChoice, digest: DigestChoice): string {
  const name = digest.replace("-", "");
  return keyRecipes[key].family === "RSA" ? `${name.toLowerCase()}WithRSAEncryption` : `ecdsa-with-${name}`;
}

/** The key in OpenSSL's words. */
function opensslKey(key: KeyChoice): string {
  const curve = { "ecdsa-p256": "prime256v1", "ecdsa-p384": "secp384r1", "ecdsa-p521": "secp521r1" }[String(key)];
  return curve === undefined ? `Public-Key: (${keyRecipes[key].bits} bit)` : `ASN1 OID: ${curve}`;
}

describe("every kind of request: key × digest × template × format", () => {
  it.each(everyKind)("%s with %s is read back with a valid signature", (key, digest) => {
    for (const { file, der, template } of variants(key, digest)) {
      if (!der) continue;
      const facts = readRequest(file, native);
      expect(facts.signatureValid).toBe(true);
      expect(facts.signatureAlgorithm).toMatchObject({ digest, pss: false });
      expect(facts.publicKey.bits).toBe(keyRecipes[key].bits);
      expect(facts.template.state).toBe(template === null ? "absent" : "present");
      expect(facts.attributes.every(({ shown }) => shown)).toBe(true);
    }
  });

  it.each([
    ["rsa-2048", "SHA-1", "300d06092a864886f70d0101050500"],
    ["rsa-2048", "SHA-256", "300d06092a864886f70d01010b0500"],
    ["rsa-2048", "SHA-384", "300d06092a864886f70d01010c0500"],
    ["rsa-2048", "SHA-512", "300d06092a864886f70d01010d0500"],
    ["ecdsa-p256", "SHA-1", "300906072a8648ce3d0401"],
    ["ecdsa-p256", "SHA-256", "300a06082a8648ce3d040302"],
    ["ecdsa-p256", "SHA-384", "300a06082a8648ce3d040303"],
    ["ecdsa-p256", "SHA-512", "300a06082a8648ce3d040304"],
  ] as const)(
    "%s with %s is named as RFC 4055 §5 (NULL parameters) and RFC 5758 §3.2 (none) have it: %s",
    (key, digest, hex) => {
      for (const { file, der } of variants(key, digest)) {
        if (der) expect(toHex(parseRequest(file).signatureAlgorithm.raw)).toBe(hex);
      }
    },
  );

  it.skipIf(!hasOpenssl()).each(everyKind)("%s with %s verifies in OpenSSL", (key, digest) => {
    for (const { file, der, template } of variants(key, digest)) {
      const parameters = ["req", "-verify", "-noout", "-text", "-inform", der ? "DER" : "PEM"];
      const shown = spawnSync("openssl", parameters, { input: file, encoding: "utf8" });
      expect(shown.stderr + shown.stdout).toContain("verify OK");
      expect(shown.stdout).toContain(`Signature Algorithm: ${opensslName(key, digest)}`);
      expect(shown.stdout).toContain(opensslKey(key));
      expect(shown.stdout.includes("1.3.6.1.4.1.311.20.2:")).toBe(template?.kind === "name");
      expect(shown.stdout.includes("1.3.6.1.4.1.311.21.7:")).toBe(template?.kind === "information");
      expect(shown.stdout.includes("Key Encipherment")).toBe(keyRecipes[key].family === "RSA");
    }
  });

  it.skipIf(!hasTool("certtool", "--version")).each(everyKind)("%s with %s verifies in GnuTLS", (key, digest) => {
    for (const { file, der } of variants(key, digest)) {
      const parameters = ["--crq-info", ...(der ? ["--inder"] : [])];
      const shown = spawnSync("certtool", parameters, { input: file, encoding: "utf8" });
      expect(shown.status, shown.stderr).toBe(0);
      expect(shown.stdout).toContain("Self signature: verified");
      expect(shown.stdout).toContain("TLS WWW Server.");
    }
  });
});
