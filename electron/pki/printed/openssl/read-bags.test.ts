import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { printedFactsSchema } from "#shared/facts/printed-facts.ts";
import { hasOpenssl } from "../../../testing/run-openssl.ts";
import { printedKind } from "../printed-kind.ts";
import { isOpensslBags, readOpensslBags } from "./read-bags.ts";

const folder = mkdtempSync(join(tmpdir(), "keyspec-bags-"));
afterAll(() => rmSync(folder, { recursive: true }));
const openssl = (...parameters: readonly string[]): string =>
  execFileSync("openssl", parameters, { cwd: folder, encoding: "utf8", stdio: ["ignore", "pipe", "ignore"] });

const provider = "Microsoft RSA SChannel Cryptographic Provider";

describe.runIf(hasOpenssl())("what openssl pkcs12 prints", () => {
  let text = "";
  beforeAll(() => {
    openssl(
      "req",
      "-x509",
      "-newkey",
      "rsa:2048",
      "-nodes",
      "-keyout",
      "k",
      "-out",
      "c",
      "-subj",
      "/CN=fe01.contoso.com",
    );
    const marks = ["-CSP", provider, "-keyex", "-LMK", "-name", "te-1", "-passout", "pass:a"];
    openssl("pkcs12", "-export", "-in", "c", "-inkey", "k", "-out", "a.pfx", ...marks);
    text = openssl("pkcs12", "-info", "-in", "a.pfx", "-passin", "pass:a", "-nodes");
  });

  it("gives provider, KeySpec, key set, container and local key ID of the key", () => {
    expect(isOpensslBags(text)).toBe(true);
    const facts = readOpensslBags(text, false);
    expect(printedFactsSchema.parse(facts)).toEqual(facts);
    expect(facts.certificates).toMatchObject([
      {
        ofPfx: true,
        friendlyName: "te-1",
        key: {
          state: "linked",
          provider,
          keySpec: 1,
          machineKeySet: true,
          container: "te-1",
          localKeyId: expect.stringMatching(/^[0-9a-f]{40}$/),
        },
      },
    ]);
    expect(facts.certificates[0]?.certificate.notShown).toContain("subject");
  });

  it("gives the names of the certificate where its PEM was left out", () => {
    const withoutPem = text.replace(/-----BEGIN[\s\S]*?-----END [A-Z ]+-----\n/g, "");
    expect(printedKind(withoutPem)).toEqual({ program: "openssl", what: "certificates" });
    expect(readOpensslBags(withoutPem, true).certificates).toMatchObject([
      { certificate: { subject: { text: "CN=fe01.contoso.com" } }, key: { provider } },
    ]);
  });
});

describe("attributes of several bags", () => {
  const key = (id: string, rest: string) =>
    `Bag Attributes\n    localKeyID: ${id} 00 00 00 \n${rest}Key Attributes\n    X509v3 Key Usage: 90 \n`;
  const certificate = (id: string, name: string) =>
    `Bag Attributes\n    localKeyID: ${id} 00 00 00 \n    friendlyName: ${name} \nsubject=CN = ${name}\nissuer=CN = Root\n`;

  it("pairs keys with certificates by their identifiers, and tells other certificates too", () => {
    const text = [
      key("01", "    Microsoft CSP Name: Microsoft Software Key Storage Provider\n"),
      key("02", ""),
      certificate("02", "b.contoso.com"),
      certificate("01", "a.contoso.com"),
      "Bag Attributes: <No Attributes>\nsubject=CN = Root\nissuer=CN = Root\n",
    ].join("");
    const { certificates } = readOpensslBags(text, true);
    expect(
      certificates.map((one) => [one.certificate.subject.text, one.key?.provider ?? null, one.key?.keySpec]),
    ).toEqual([
      ["CN=a.contoso.com", "Microsoft Software Key Storage Provider", null],
      ["CN=b.contoso.com", null, null],
      ["CN=Root", null, undefined],
    ]);
  });

  it("says FORMAT_UNKNOWN where no bag shows anything", () => {
    expect(() => readOpensslBags("Bag Attributes\n", true)).toThrow();
  });
});
