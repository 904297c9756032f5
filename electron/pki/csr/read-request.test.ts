import { spawnSync } from "node:child_process";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { absent, type Damage, presentValue } from "#shared/facts/part.ts";
import { type RequestFacts, requestFactsSchema } from "#shared/facts/request-facts.ts";
import { limits } from "#shared/limits.ts";
import { format } from "#shared/text/localise.ts";
import { codeOf } from "../../testing/code-of.ts";
import { makePlan } from "../../testing/make-plan.ts";
import { profileOfTests } from "../../testing/profile-of-tests.ts";
import { hasOpenssl } from "../../testing/run-openssl.ts";
import { expectedVectors, haveVectors, readVector } from "../../testing/vectors.ts";
import {
  algorithmIdentifier,
  bitString,
  bmpString,
  explicit,
  implicitConstructed,
  implicitPrimitive,
  integer,
  nullValue,
  objectIdentifier,
  octetString,
  sequence,
  setOf,
  tagged,
  utf8String,
} from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { native } from "../crypto/native.ts";
import { portable } from "../crypto/portable.ts";
import { readPem } from "../pem/read-pem.ts";
import { signStructure } from "../x509/sign-structure.ts";
import { readRequest } from "./read-request.ts";
import { unwrapRequest } from "./unwrap-request.ts";
import { writeRequest } from "./write-request.ts";

const keys = await native.generateRsaKey(2048);
const read = (der: Uint8Array): RequestFacts => readRequest(der, native);
const derOf = (file: string): Uint8Array => {
  const data = readVector(file);
  return readPem(data)?.[0]?.data ?? data;
};

/** A request with some attributes, each [OID, value]. */
function requestWith(...attributes: readonly (readonly [string, Uint8Array])[]): Uint8Array {
  const list = attributes.map(([oid, value]) => sequence(objectIdentifier(oid), setOf(value)));
  const name = sequence(setOf(sequence(objectIdentifier(oids.commonName.oid), utf8String("fe01.contoso.com"))));
  return signStructure(
    sequence(integer(0), name, keys.publicKey, implicitConstructed(0, ...list)),
    keys.privateKey,
    native,
  );
}

/** What a reviewer compares at a glance: one line for each request. */
function line(facts: RequestFacts): string {
  const template = presentValue(facts.template);
  const csp = presentValue(facts.enrolmentCsp);
  const client = presentValue(facts.clientInformation);
  const damaged = (damage: Damage | null): string => (damage === null ? "" : ` (${format(damage.problem)})`);
  return [
    facts.subject.text || "(no subject)",
    `${facts.publicKey.algorithm} ${facts.publicKey.bits} ${facts.publicKey.curve ?? ""}`,
    `${facts.signatureAlgorithm.name} ${facts.signatureAlgorithm.digest} ${facts.signatureValid}`,
    presentValue(facts.subjectAlternativeNames)
      ?.map(({ type, value }) => `${type}:${value}`)
      .join(" ") ?? "no SAN",
    `EKU ${
      presentValue(facts.extendedKeyUsage)
        ?.map((purpose) => purpose.name)
        .join(", ") ?? "none"
    }`,
    `KU ${facts.keyUsage.state === "present" ? `${facts.keyUsage.value.join(", ")}${facts.keyUsage.critical ? " critical" : ""}` : "none"}`,
    template === null ? "no template" : JSON.stringify(template),
    csp === null ? "no CSP" : `${csp.provider} KeySpec ${csp.keySpec}`,
    presentValue(facts.osVersion) ?? "no OS",
    client === null ? "no client" : `client ${client.clientId} ${client.process}`,
    facts.extensions.map(({ name, damage }) => `${name}${damaged(damage)}`).join(", "),
    facts.attributes
      .filter(({ shown }) => !shown)
      .map(({ name, damage }) => `${name}${damaged(damage)}`)
      .join(", "),
  ].join(" | ");
}

/** Signed with keys on curves that OpenSSL alone has: elsewhere it is not known whether they hold. */
const curvesOfOpenssl = /ec-192|explicit_curve/;

describe.skipIf(!haveVectors)("readRequest, vectors of others", () => {
  const vectors = expectedVectors("csr").map(({ file }) => file);

  it.for(vectors)("reads %s or says what is wrong with it", (file, { skip }) => {
    // Left out aloud: the snapshot of a test that is not there counts as obsolete, which fails where CI is set.
    if (curvesOfOpenssl.test(file)) skip(profileOfTests !== "native");
    const der = derOf(file);
    let facts: RequestFacts | undefined;
    const code = codeOf(() => {
      facts = read(der);
    });
    expect(facts === undefined ? code : line(facts)).toMatchSnapshot();
    if (facts !== undefined) expect(requestFactsSchema.parse(facts)).toEqual(facts);
  });

  it.each(vectors)(
    "finds in %s with portable cryptography what it finds with native, but for signatures that it cannot check",
    (file) => {
      const der = derOf(file);
      if (codeOf(() => read(der)) !== "read") return;
      const facts = read(der);
      const other = readRequest(der, portable);
      expect({ ...other, signatureValid: null }).toEqual({ ...facts, signatureValid: null });
      if (other.signatureValid !== null) expect(other.signatureValid).toBe(facts.signatureValid);
    },
  );

  it.skipIf(!hasOpenssl()).each(vectors)("judges the signature of %s as OpenSSL does", (file) => {
    const der = derOf(file);
    const inner = codeOf(() => unwrapRequest(der)) === "read" ? (unwrapRequest(der)?.request ?? der) : der;
    const result = spawnSync("openssl", ["req", "-inform", "DER", "-noout", "-verify"], {
      input: inner,
      encoding: "utf8",
    });
    if (codeOf(() => read(der)) !== "read") {
      expect(result.status).not.toBe(0);
      return;
    }
    const { signatureValid } = read(der);
    if (signatureValid !== null && !result.stderr.includes("Unable to load")) {
      expect(/verify OK/.test(result.stderr + result.stdout)).toBe(signatureValid);
    }
  });
});

describe("a request that is damaged in part, or longer than KeySpec reads", () => {
  it("says of a damaged list of extensions that nothing of it is known, and reads the rest", () => {
    const facts = read(requestWith([oids.extensionRequest.oid, integer(1)]));
    expect(facts.unread).toMatchObject([{ field: "extensions", because: "damage" }]);
    const states = [facts.subjectAlternativeNames, facts.extendedKeyUsage, facts.keyUsage].map(({ state }) => state);
    expect(states).toEqual(["unreadable", "unreadable", "unreadable"]);
    expect(facts.subject.text).toBe("CN=fe01.contoso.com");
  });

  it("keeps as many attributes as the limit, and tells the limit", () => {
    const attribute = ["1.2.3.4", integer(1)] as const;
    const facts = read(requestWith(...Array.from({ length: limits.listItems + 1 }, () => attribute)));
    expect(facts.attributes).toHaveLength(limits.listItems);
    expect(facts.unread).toMatchObject([{ field: "attributes", because: "limit" }]);
    expect(requestFactsSchema.parse(facts)).toEqual(facts);
  });
});

describe("readRequest", () => {
  const names = sequence(
    sequence(
      objectIdentifier(oids.subjectAltName.oid),
      octetString(sequence(implicitPrimitive(2, new TextEncoder().encode("a.contoso.com")))),
    ),
  );

  it("finds extensions in Microsoft's old attribute, as XP and IIS 6 write them", () => {
    const facts = read(requestWith([oids.oldCertificateExtensions.oid, names]));
    expect(presentValue(facts.subjectAlternativeNames)).toEqual([{ type: "dns", value: "a.contoso.com" }]);
  });

  it("takes the template from a name-value pair when no extension names one", () => {
    const pair = sequence(bmpString("CertificateTemplate"), bmpString("WebServer"));
    expect(presentValue(read(requestWith([oids.enrolmentNameValuePair.oid, pair])).template)).toEqual({
      name: "WebServer",
      oid: null,
      version: null,
    });
  });

  it.each(["SAN", "san"])("shows the names of the pair %s, and takes them for no extension", (name) => {
    const pair = sequence(bmpString(name), bmpString("dns=a.contoso.com&dns=b.contoso.com"));
    const facts = read(requestWith([oids.enrolmentNameValuePair.oid, pair]));
    expect(presentValue(facts.namesInAttribute)).toBe("dns=a.contoso.com&dns=b.contoso.com");
    expect([facts.template, facts.subjectAlternativeNames]).toEqual([absent, absent]);
    expect(facts.attributes).toMatchObject([{ shown: true, damage: null }]);
  });

  it("lists other name-value pairs among the other attributes", () => {
    const pair = sequence(bmpString("CertificateUsage"), bmpString("1.3.6.1.5.5.7.3.1"));
    const facts = read(requestWith([oids.enrolmentNameValuePair.oid, pair]));
    expect(facts.template).toEqual(absent);
    expect(facts.attributes).toMatchObject([
      { oid: oids.enrolmentNameValuePair.oid, name: "Enrollment Name Value Pair", shown: false, damage: null },
    ]);
  });

  it("says where an attribute is damaged and reads the others", () => {
    const facts = read(
      requestWith(
        [oids.enrolmentCsp.oid, integer(5)],
        [oids.osVersion.oid, tagged(0x16, new TextEncoder().encode("10.0.20348.2"))],
      ),
    );
    expect(facts.enrolmentCsp).toMatchObject({ state: "unreadable", offset: expect.any(Number) });
    expect(presentValue(facts.osVersion)).toBe("10.0.20348.2");
    expect(facts.attributes.map(({ shown, damage }) => [shown, damage !== null])).toEqual([
      [false, true],
      [true, false],
    ]);
  });

  it("sees that a request was changed after it was signed", () => {
    const request = Uint8Array.from(writeRequest(makePlan(), keys, native));
    expect(read(request).signatureValid).toBe(true);
    const text = new TextEncoder().encode("pool01.contoso.com");
    const index = request.findIndex((_, start) => text.every((octet, offset) => request[start + offset] === octet));
    request[index] = "b".charCodeAt(0);
    expect(read(request)).toMatchObject({ signatureValid: false });
  });

  it.each(["CMC", "PKCS#7"] as const)("takes a request out of a %s wrapper and names it", (wrapper) => {
    const request = writeRequest(makePlan(), keys, native);
    const tagged = implicitConstructed(0, integer(1), request);
    const content = wrapper === "CMC" ? sequence(sequence(), sequence(tagged), sequence(), sequence()) : request;
    const type = wrapper === "CMC" ? oids.pkiData.oid : oids.data.oid;
    const signedData = sequence(
      integer(3),
      setOf(),
      sequence(objectIdentifier(type), explicit(0, octetString(content))),
      setOf(),
    );
    const wrapped = sequence(objectIdentifier(oids.signedData.oid), explicit(0, signedData));
    expect(unwrapRequest(wrapped)?.wrapper).toBe(wrapper);
    expect(read(wrapped)).toEqual(read(request));
  });

  it("says REQUEST_INVALID for a wrapper that is damaged inside", () => {
    const damaged = sequence(objectIdentifier(oids.signedData.oid), explicit(0, integer(5)));
    expect(codeOf(() => read(damaged))).toBe("REQUEST_INVALID");
  });

  it("does not check a signature with a key beyond the limit", () => {
    const enormous = sequence(integer(2n ** 40_000n - 1n), integer(65_537));
    const publicKey = sequence(algorithmIdentifier(oids.rsaEncryption.oid, nullValue()), bitString(enormous));
    const contents = sequence(integer(0), sequence(), publicKey, implicitConstructed(0));
    const facts = read(signStructure(contents, keys.privateKey, native));
    expect(facts).toMatchObject({ signatureValid: null, publicKey: { bits: 40_000 } });
  });

  it("says FORMAT_TRUNCATED for every beginning of a request", () => {
    const request = writeRequest(makePlan(), keys, native);
    for (let length = 0; length < request.length; length++) {
      expect(codeOf(() => read(request.subarray(0, length)))).toBe("FORMAT_TRUNCATED");
    }
  });

  it("throws nothing but AppError for a request with changed octets, and gives valid facts otherwise", () => {
    const request = writeRequest(makePlan(), keys, native);
    const change = fc.tuple(fc.nat(request.length - 1), fc.nat(255));
    fc.assert(
      fc.property(fc.array(change, { minLength: 1, maxLength: 4 }), (changes) => {
        const changed = Uint8Array.from(request);
        for (const [index, octet] of changes) changed[index] = octet;
        codeOf(() => requestFactsSchema.parse(read(changed)));
      }),
      { numRuns: 1_000 },
    );
  });

  it("throws nothing but AppError for arbitrary bytes", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (data) => {
        codeOf(() => read(data));
      }),
    );
  });
});
