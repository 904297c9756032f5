import { describe, expect, it } from "vitest";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { native } from "../../pki/crypto/native.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { makeCertificate } from "../../testing/make-certificate.ts";
import { inspectFile } from "./inspect-file.ts";
import { keysInPem } from "./keys-in-pem.ts";

const context = { product: "lync-2013", role: null, plans: [], now: "2026-11-27T12:00:00Z" } as const;
const { certificate, privateKey } = makeCertificate(
  "fe01.contoso.com",
  await native.generateRsaKey(2048),
  null,
  native,
);
const bytes = (text: string) => Uint8Array.from(new TextEncoder().encode(text));

/** As `openssl pkcs12 -in a.pfx -nodes` writes it. */
const written = (attributes: string) =>
  bytes(`Bag Attributes
    localKeyID: 01 00 00 00
    friendlyName: te-4f1c
${attributes}Key Attributes: <No Attributes>
${writePem("PRIVATE KEY", privateKey)}Bag Attributes
    localKeyID: 01 00 00 00
subject=CN = fe01.contoso.com
issuer=CN = fe01.contoso.com
${writePem("CERTIFICATE", certificate)}`);
const cng = "    Microsoft CSP Name: Microsoft Software Key Storage Provider\n";

describe("keys in what openssl pkcs12 writes", () => {
  it("are judged by their provider, beside the certificate itself", () => {
    const { items, contents } = inspectFile({ name: "a.pem", data: written(cng), password: null }, native);
    expect(items.map(({ kind }) => kind)).toEqual(["certificate", "printed"]);
    expect(contents.map(({ kind }) => kind)).toEqual(["private-key", "certificate"]);
    const findings = items.map((facts) =>
      judgeFacts(facts, "a.pem", context).flatMap((verdict) => verdict.findings.map(({ ruleId }) => ruleId)),
    );
    expect(findings[0]).not.toContain("provider.cng");
    expect(findings[1]).toEqual(["provider.cng"]);
  });

  it("say nothing where the file names neither provider nor KeySpec", () => {
    expect(keysInPem(written(""))).toBeNull();
    expect(keysInPem(bytes(writePem("CERTIFICATE", certificate)))).toBeNull();
    expect(keysInPem(certificate)).toBeNull();
  });
});
