import { rootCertificates } from "node:tls";
import { describe, expect, it } from "vitest";
import { isPublicAuthority } from "#shared/catalogue/public-authorities.ts";
import { native } from "../crypto/native.ts";
import { readPem } from "../pem/read-pem.ts";
import { readCertificate } from "./read-certificate.ts";

const organization = "2.5.4.10";

describe("the public authorities that Node brings", () => {
  const roots = rootCertificates.flatMap((pem) =>
    (readPem(new TextEncoder().encode(pem)) ?? []).map(({ data }) => readCertificate(data, native)),
  );

  it("are all known by the organisations of their roots", () => {
    expect(roots.length).toBeGreaterThan(100);
    const unknown = roots.flatMap(({ subject }) => {
      const named = subject.attributes.filter(({ oid }) => oid === organization);
      return named.length === 0 || named.some(({ value }) => isPublicAuthority(value)) ? [] : [subject.text];
    });
    expect(unknown).toEqual([]);
  });

  it("are read without damage", () => {
    expect(
      roots.filter(({ unread, extensions }) => unread.length > 0 || extensions.some(({ damage }) => damage !== null)),
    ).toEqual([]);
  });
});
