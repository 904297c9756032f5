import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { missingForSigning, signingOf } from "./signing.ts";

const azure = {
  KEYSPEC_AZURE_SIGN_ENDPOINT: "https://weu.codesigning.azure.net",
  KEYSPEC_AZURE_SIGN_ACCOUNT: "keyspec",
  KEYSPEC_AZURE_SIGN_PROFILE: "public",
  KEYSPEC_AZURE_SIGN_PUBLISHER: "KeySpec developers",
};
const credentials = { AZURE_TENANT_ID: "t", AZURE_CLIENT_ID: "c", AZURE_CLIENT_SECRET: "s" };
const file = { CSC_LINK: "cert.p12", CSC_KEY_PASSWORD: "p" };
const apple = { APPLE_API_KEY: "key.p8", APPLE_API_KEY_ID: "i", APPLE_API_ISSUER: "u" };

describe("signing", () => {
  it("is forced for a release and for no other build", () => {
    expect(signingOf({}, true).forceCodeSigning).toBe(true);
    expect(signingOf({}, false).forceCodeSigning).toBe(false);
  });

  it("uses SHA-256 alone, where electron-builder would add SHA-1, and a time stamp", () => {
    expect(signingOf({}, true).win).toEqual({
      signtoolOptions: {
        signingHashAlgorithms: ["sha256"],
        rfc3161TimeStampServer: expect.stringMatching(/^http:\/\//),
      },
    });
  });

  it("goes to Azure where the environment says so, and then nowhere else", () => {
    const { win } = signingOf(azure, true);
    expect(win).toEqual({
      azureSignOptions: {
        endpoint: "https://weu.codesigning.azure.net",
        codeSigningAccountName: "keyspec",
        certificateProfileName: "public",
        publisherName: "KeySpec developers",
        fileDigest: "SHA256",
        timestampRfc3161: expect.stringMatching(/^http:\/\//),
        timestampDigest: "SHA256",
      },
    });
  });

  it.each(Object.keys(azure))("does not start with all of Azure’s settings but %s", (name) => {
    expect(() => signingOf({ ...azure, [name]: "" }, true)).toThrow(`${name} is not`);
  });

  it("notarizes a Mac’s release, with the hardened runtime and what V8 needs of it, and nothing else", () => {
    const { mac } = signingOf({}, true);
    expect(mac).toMatchObject({ hardenedRuntime: true, notarize: true });
    expect(mac.entitlementsInherit).toBe(mac.entitlements);
    const list = readFileSync(resolve(import.meta.dirname, "../..", String(mac.entitlements)), "utf8");
    expect([...list.matchAll(/<key>([^<]+)<\/key>\s*<(\w+)\/>/g)].map(([, key, value]) => [key, value])).toEqual([
      ["com.apple.security.cs.allow-jit", "true"],
    ]);
    expect(signingOf({}, false).mac).toMatchObject({ hardenedRuntime: false, notarize: false });
  });
});

describe("what a release lacks for signing", () => {
  it("is nothing with a certificate, with Azure, or on Linux", () => {
    expect(missingForSigning("win32", file)).toEqual([]);
    expect(missingForSigning("win32", { ...azure, ...credentials })).toEqual([]);
    expect(missingForSigning("darwin", { ...file, ...apple })).toEqual([]);
    expect(missingForSigning("linux", {})).toEqual([]);
  });

  it("is named, also where a secret is empty as in a workflow of a fork", () => {
    expect(missingForSigning("win32", { ...azure, CSC_LINK: "" })).toEqual([
      "Windows: CSC_LINK, CSC_KEY_PASSWORD missing, and instead of them for Azure: AZURE_TENANT_ID, AZURE_CLIENT_ID, AZURE_CLIENT_SECRET.",
    ]);
    expect(missingForSigning("darwin", { ...file, ...apple, APPLE_API_ISSUER: "" })).toEqual([
      "macOS: APPLE_API_ISSUER missing.",
    ]);
  });
});
