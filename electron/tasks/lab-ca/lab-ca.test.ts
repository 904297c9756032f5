import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import type { LabCaProfile } from "#shared/api/schemas/lab-ca.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import { presentValue } from "#shared/facts/part.ts";
import { certificateFacts, dnsNames, present } from "#shared/rules/testing/build-facts.ts";
import { integer, sequence, setOf, tagged } from "../../pki/asn1/der.ts";
import { readRevocationList } from "../../pki/crl/read-revocation-list.ts";
import { native } from "../../pki/crypto/native.ts";
import { portable } from "../../pki/crypto/portable.ts";
import { writeRequest } from "../../pki/csr/write-request.ts";
import { readPem } from "../../pki/pem/read-pem.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { chainMember } from "../../pki/x509/chain-member.ts";
import { signStructure } from "../../pki/x509/sign-structure.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { commonPublicName } from "../convert/common-public-name.ts";
import { inspectFile } from "../inspect/inspect-file.ts";
import { chooseChainOfMembers } from "../kit/choose-chain-of-members.ts";
import { createLabCa } from "./create-lab-ca.ts";
import { issueLabCertificate } from "./issue-lab-certificate.ts";
import { issueLabRevocationList } from "./issue-lab-revocation-list.ts";
import { labCaFiles } from "./lab-ca-files.ts";

const passphrase = "Passw0rd!";
const profile = "ad-cs-web-server" as const;
const now = new Date().toISOString();
const baseUrl = "http://pki.contoso.com/lab";
const authority = await createLabCa({ organization: "Contoso, Ltd.", baseUrl: `${baseUrl}/`, passphrase, now }, native);
const keys = await native.generateRsaKey(2048);
const plan = makePlan();
const request = writeRequest(plan, keys, native, { template: null });
const issue = (data: Uint8Array, days = 365, at = now): ReturnType<typeof issueLabCertificate> =>
  issueLabCertificate({ material: authority.material, passphrase, request: data, profile, days, now: at }, native);
const issued = issue(request);
const days = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000;

describe("createLabCa", () => {
  it("marks both authorities as not for production", () => {
    expect(authority.root.subject.text).toBe("CN=KeySpec Lab Root CA – not for production,O=Contoso\\, Ltd.");
    expect(authority.issuing.subject.text).toBe("CN=KeySpec Lab Issuing CA – not for production,O=Contoso\\, Ltd.");
  });

  it("makes a root that signs itself and an issuing CA below it that may sign no further CA", () => {
    expect(authority.root).toMatchObject({
      selfIssued: true,
      basicConstraints: present({ certificateAuthority: true, pathLength: null }, true),
      keyUsage: present(["digitalSignature", "keyCertSign", "cRLSign"], true),
    });
    expect(authority.issuing).toMatchObject({
      selfIssued: false,
      basicConstraints: present({ certificateAuthority: true, pathLength: 0 }, true),
      authorityKeyIdentifier: { value: { keyIdentifier: presentValue(authority.root.subjectKeyIdentifier) } },
      crlDistributionPoints: present([`${baseUrl}/not-for-production-keyspec-lab-root.crl`]),
      authorityInformationAccess: present([
        { method: "ca-issuers", url: `${baseUrl}/not-for-production-keyspec-lab-root.crt` },
      ]),
    });
  });

  it("keeps the keys encrypted", () => {
    for (const pem of [authority.material.rootKeyPem, authority.material.issuingKeyPem]) {
      expect(readPem(new TextEncoder().encode(pem))?.map(({ label }) => label)).toEqual(["ENCRYPTED PRIVATE KEY"]);
    }
  });

  it("refuses a short passphrase before it makes keys", async () => {
    const short = createLabCa({ organization: "Contoso", baseUrl, passphrase: "short", now }, native);
    await expect(short).rejects.toMatchObject({ code: "PASSPHRASE_TOO_SHORT" });
  });
});

describe("issueLabCertificate", () => {
  it("names what it was given when that is no request", () => {
    for (const [data, words] of [
      [new TextEncoder().encode("just some words"), "text"],
      [new TextEncoder().encode(authority.material.rootCertificatePem), "certificate"],
    ] as const) {
      expect(() => issue(data)).toThrow(
        expect.objectContaining({ code: "REQUEST_INVALID", message: expect.stringContaining(words) }),
      );
    }
  });

  it("takes over subject and names, and adds what a CA must add", () => {
    const { certificate } = issued;
    expect(certificate).toMatchObject({
      subjectAlternativeNames: present(
        dnsNames(...plan.names.filter(({ included }) => included).map(({ name }) => name)),
      ),
      extendedKeyUsage: { value: [{ name: "Server Authentication" }] },
      keyUsage: present(["digitalSignature", "keyEncipherment"], true),
      basicConstraints: { value: { certificateAuthority: false } },
      crlDistributionPoints: present([`${baseUrl}/not-for-production-keyspec-lab-issuing.crl`]),
      authorityInformationAccess: present([
        { method: "ca-issuers", url: `${baseUrl}/not-for-production-keyspec-lab-issuing.crt` },
      ]),
      authorityKeyIdentifier: { value: { keyIdentifier: presentValue(authority.issuing.subjectKeyIdentifier) } },
      issuer: authority.issuing.subject,
    });
    expect(certificate.subject.text).toContain(`CN=${plan.subject.commonName}`);
    expect(certificate.extensions.every(({ damage }) => damage === null)).toBe(true);
  });

  it("gives every certificate a positive serial number of 16 octets of its own", () => {
    const serials = Array.from({ length: 5 }, () => issue(request).certificate.serialNumber);
    expect(new Set(serials).size).toBe(5);
    for (const serial of serials) expect(serial).toMatch(/^[4-7][0-9a-f]{31}$/);
  });

  it("lets no certificate outlive its issuer", () => {
    expect(Math.round(days(now, issue(request, 100).certificate.notAfter))).toBe(100);
    const late = new Date(Date.parse(authority.issuing.notAfter) - 86_400_000).toISOString();
    expect(issue(request, 365, late).certificate.notAfter).toBe(authority.issuing.notAfter);
  });

  it("hands out the chain in order: leaf, issuing CA, root", () => {
    const members = (readPem(new TextEncoder().encode(issued.chainPem)) ?? []).map(({ data }) =>
      chainMember(data, native),
    );
    const chain = chooseChainOfMembers(members, 0, now, native);
    expect(chain.members).toEqual(members);
    expect(chain).toMatchObject({ complete: true, problems: [], namesakes: [], leftOut: [] });
    expect(chain.links.map(({ signature }) => signature)).toEqual(["holds", "holds"]);
  });

  it("reads the request as DER, as PEM of Windows, and as PEM of others", () => {
    for (const label of ["NEW CERTIFICATE REQUEST", "CERTIFICATE REQUEST"]) {
      const pem = new TextEncoder().encode(writePem(label, request));
      expect(issue(pem).certificate.publicKey).toEqual(issued.certificate.publicKey);
    }
  });

  it("gives a request without extensions the purposes of a server", () => {
    const bare = signStructure(sequence(integer(0), sequence(), keys.publicKey, tagged(0xa0)), keys.privateKey, native);
    expect(issue(bare).certificate).toMatchObject({
      subjectAlternativeNames: { state: "absent" },
      extendedKeyUsage: { value: [{ name: "Server Authentication" }] },
      keyUsage: { value: ["digitalSignature", "keyEncipherment"] },
    });
  });

  it("never makes a CA, whatever the request asks", () => {
    const asking = sequence(
      tagged(0x06, Uint8Array.of(0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 0x01, 0x09, 0x0e)),
      setOf(
        sequence(
          sequence(
            tagged(0x06, Uint8Array.of(0x55, 0x1d, 0x13)),
            tagged(0x04, sequence(tagged(0x01, Uint8Array.of(0xff)))),
          ),
        ),
      ),
    );
    const contents = sequence(integer(0), sequence(), keys.publicKey, tagged(0xa0, asking));
    const certificate = issue(signStructure(contents, keys.privateKey, native)).certificate;
    expect(presentValue(certificate.basicConstraints)).toEqual({ certificateAuthority: false, pathLength: null });
    expect(certificate.extensions.filter(({ name }) => name === "Basic Constraints")).toHaveLength(1);
  });

  it("refuses a request that was changed after it was signed", () => {
    const changed = Uint8Array.from(request);
    changed[changed.length - 1] = (changed.at(-1) ?? 0) ^ 1;
    expect(codeOf(() => issue(changed))).toBe("REQUEST_SIGNATURE_INVALID");
  });

  it("refuses what is no request, and a wrong passphrase", () => {
    expect(codeOf(() => issue(new TextEncoder().encode(issued.certificatePem)))).toBe("REQUEST_INVALID");
    const input = { material: authority.material, passphrase: "Wr0ng!Passphrase", request, profile, days: 1, now };
    expect(codeOf(() => issueLabCertificate(input, native))).toBe("KEY_WRONG_PASSPHRASE");
  });
});

/** A request that asks for what authorities do not give, signed with the same key. */
const demanding = writeRequest(
  makePlan({
    subject: { commonName: "sip.contoso.com", organization: "Contoso", organizationalUnit: "IT" },
    extendedKeyUsage: ["serverAuth", "clientAuth"],
  }),
  keys,
  native,
  { template: { kind: "name", name: "KeySpecWebServer" } },
);
const issueAs = (profileId: LabCaProfile, data: Uint8Array, days: number, at = now) =>
  issueLabCertificate(
    { material: authority.material, passphrase, request: data, profile: profileId, days, now: at },
    native,
  ).certificate;
const usages = (certificate: CertificateFacts) => presentValue(certificate.extendedKeyUsage)?.map(({ name }) => name);
const names = (certificate: CertificateFacts) =>
  presentValue(certificate.subjectAlternativeNames)?.map(({ value }) => value);

describe("the profile of the AD CS template WebServer", () => {
  const certificate = issueAs("ad-cs-web-server", demanding, 3650);

  it("gives the template's purposes and key usage, whatever was asked for, and names the template", () => {
    expect(usages(certificate)).toEqual(["Server Authentication"]);
    expect(certificate.keyUsage).toEqual(present(["digitalSignature", "keyEncipherment"], true));
    expect(presentValue(certificate.template)).toEqual({ name: "WebServer", oid: null, version: null });
  });

  it("takes subject and names as they are, for two years at most", () => {
    expect(certificate.subject.text).toContain("OU=IT");
    expect(names(certificate)).toEqual(plan.names.filter(({ included }) => included).map(({ name }) => name));
    expect(Math.round(days(now, certificate.notAfter))).toBe(730);
  });
});

describe("the profile of a public authority", () => {
  it("drops client authentication, template and organisational unit, and adds www. to the common name", () => {
    const certificate = issueAs("public", demanding, 90, "2026-11-20T12:00:00.000Z");
    expect(usages(certificate)).toEqual(["Server Authentication"]);
    expect(presentValue(certificate.template)).toBeNull();
    expect(certificate.subject.text).toBe("CN=sip.contoso.com,O=Contoso");
    expect(names(certificate)).toEqual([
      ...plan.names.filter(({ included }) => included).map(({ name }) => name),
      "www.sip.contoso.com",
    ]);
    expect(Math.round(days("2026-11-20T12:00:00.000Z", certificate.notAfter))).toBe(90);
  });

  it.each([
    ["2026-03-14", 365],
    ["2026-03-16", 200],
    ["2027-03-16", 100],
    ["2029-03-16", 47],
  ])("shortens a year, on %s, to %i days", (day, expected) => {
    const { notBefore, notAfter } = issueAs("public", demanding, 365, `${day}T12:00:00.000Z`);
    expect(Math.round(days(notBefore, notAfter))).toBe(expected);
    // Both ends count: where there is a bound, the last second is left out.
    if (expected < 365) expect(days(notBefore, notAfter)).toBeLessThan(expected);
  });

  it.each([
    ["pool01", null],
    ["pool01.contoso.local", null],
    ["www.contoso.com", null],
    ["*.contoso.com", null],
    ["Contoso.com", "www.contoso.com"],
  ])("for the common name %s adds %s", (commonName, added) => {
    expect(commonPublicName(commonName)).toBe(added);
  });

  it("puts the common name among the names where the request has none", () => {
    const bare = writeRequest(
      makePlan({ subject: { commonName: "pool01.contoso.local" }, names: plan.names.slice(0, 1) }),
      keys,
      native,
      { template: null },
    );
    expect(names(issueAs("public", bare, 90))).toEqual([plan.names[0]?.name]);
  });
});

describe("labCaFiles", () => {
  it("keeps the names of a lab CA that an earlier KeySpec made", () => {
    expect(labCaFiles(certificateFacts({ crlDistributionPoints: ["file://server/pki/keyspec-lab-root.crl"] }))).toEqual(
      {
        rootList: "keyspec-lab-root.crl",
        rootCertificate: "keyspec-lab-root.crt",
        issuingList: "keyspec-lab-issuing.crl",
        issuingCertificate: "keyspec-lab-issuing.crt",
      },
    );
  });
});

describe("a lab CA below a file URL", () => {
  it("writes the URL in ASCII, without its last slash", async () => {
    const input = { organization: "Contoso", baseUrl: "file:///C:/PKI für Tests/", passphrase, now };
    const { issuing } = await createLabCa(input, native);
    expect(presentValue(issuing.crlDistributionPoints)).toEqual([
      "file:///C:/PKI%20f%C3%BCr%20Tests/not-for-production-keyspec-lab-root.crl",
    ]);
  });
});

describe("issueLabRevocationList", () => {
  it("lists what is revoked, for seven days", () => {
    const revoked = [{ serialNumber: issued.certificate.serialNumber, at: now }];
    const { crl, nextUpdate } = issueLabRevocationList(
      { material: authority.material, passphrase, level: "issuing", revoked, number: 1, now },
      native,
    );
    expect(days(now, nextUpdate)).toBe(7);
    expect(readRevocationList(crl, native).facts).toMatchObject({
      issuer: authority.issuing.subject,
      revoked: [{ serialNumber: issued.certificate.serialNumber, reason: null }],
    });
    expect(inspectFile({ name: "issuing.crl", data: crl, password: null }, native)).toMatchObject({
      contents: [{ kind: "revocation-list", encoding: "DER" }],
      items: [{ kind: "revocation-list", crlNumber: { value: "1" }, revoked: [{ reason: null }] }],
      notes: [],
    });
  });
});

describe("the lab CA with portable cryptography", () => {
  it("issues what native cryptography verifies, and signs the same bytes", () => {
    const input = { material: authority.material, passphrase, level: "issuing", revoked: [], number: 7, now } as const;
    expect(issueLabRevocationList(input, portable)).toEqual(issueLabRevocationList(input, native));
    const { chainPem } = issueLabCertificate(
      { material: authority.material, passphrase, request, profile, days: 30, now },
      portable,
    );
    const members = (readPem(new TextEncoder().encode(chainPem)) ?? []).map(({ data }) => chainMember(data, native));
    expect(chooseChainOfMembers(members, 0, now, native)).toMatchObject({
      complete: true,
      links: [{ signature: "holds" }, { signature: "holds" }],
    });
  });
});

describe.skipIf(!hasOpenssl())("the lab CA beside OpenSSL", () => {
  const folder = mkdtempSync(join(tmpdir(), "keyspec-lab-"));
  afterAll(() => rmSync(folder, { recursive: true }));
  const path = (name: string): string => join(folder, name);
  const openssl = (...parameters: readonly string[]): string => {
    const result = spawnSync("openssl", parameters, { encoding: "utf8" });
    return result.stdout + result.stderr;
  };
  const verify = (revoked: readonly { readonly serialNumber: string; readonly at: string }[]): string => {
    const { crl } = issueLabRevocationList(
      { material: authority.material, passphrase, level: "issuing", revoked, number: 258, now },
      native,
    );
    const { crl: rootList } = issueLabRevocationList(
      { material: authority.material, passphrase, level: "root", revoked: [], number: 258, now },
      native,
    );
    writeFileSync(path("root.pem"), authority.material.rootCertificatePem);
    writeFileSync(path("issuing.pem"), authority.material.issuingCertificatePem);
    writeFileSync(path("leaf.pem"), issued.certificatePem);
    writeFileSync(path("issuing.crl"), writePem("X509 CRL", crl));
    writeFileSync(path("lists.crl"), writePem("X509 CRL", crl) + writePem("X509 CRL", rootList));
    const trust = ["-CAfile", path("root.pem"), "-untrusted", path("issuing.pem"), "-CRLfile", path("lists.crl")];
    return openssl("verify", ...trust, "-crl_check_all", "-x509_strict", "-purpose", "sslserver", path("leaf.pem"));
  };

  it("verifies the chain strictly, with the revocation lists of both authorities", () => {
    expect(verify([])).toMatch(/leaf\.pem: OK/);
  });

  it("sees a revoked certificate as revoked", () => {
    expect(verify([{ serialNumber: issued.certificate.serialNumber, at: now }])).toMatch(/certificate revoked/);
  });

  it("shows the number and the issuer's key identifier of the revocation list", () => {
    verify([]);
    const shown = openssl("crl", "-in", path("issuing.crl"), "-noout", "-text");
    expect(shown).toContain("Version 2 (0x1)");
    expect(shown).toMatch(/X509v3 CRL Number:\s+258/);
    expect(shown).toContain(
      presentValue(authority.issuing.subjectKeyIdentifier)?.toUpperCase().match(/../g)?.join(":") ??
        "no key identifier",
    );
  });

  it("is stored with keys that OpenSSL opens", () => {
    writeFileSync(path("issuing.key"), authority.material.issuingKeyPem);
    expect(openssl("pkey", "-in", path("issuing.key"), "-passin", `pass:${passphrase}`, "-noout", "-check")).toContain(
      "Key is valid",
    );
  });
});
