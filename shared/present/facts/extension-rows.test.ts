import { describe, expect, it } from "vitest";
import type { ExtensionContents } from "../../facts/extension-contents.ts";
import { certificateFacts, requestFacts } from "../../rules/testing/build-facts.ts";
import { formatted } from "../../text/localise.ts";
import { attributeRows, extensionRows, policyLines } from "./extension-rows.ts";

const base64 = (...octets: readonly number[]) => btoa(String.fromCharCode(...octets));
const plain = { critical: false, bytes: 5, damage: null, repeated: false };

function wordsOf(contents: ExtensionContents): readonly string[] {
  const extensions = [{ ...plain, oid: "1.2.3", name: "Something", contents }];
  const [row] = extensionRows(certificateFacts({ extensions }));
  expect(row && formatted(row.label)).toBe("Something");
  return (row?.value ?? []).map(formatted);
}

describe("extensionRows", () => {
  it("tells timestamps with their logs", () => {
    const known = {
      version: 1,
      logId: "abcd",
      at: "2026-03-01T12:30:00.250Z",
      signatureAlgorithm: "SHA-256 with ECDSA",
    };
    const items = [known, { ...known, at: null, signatureAlgorithm: null }, { ...known, version: 8 }];
    expect(wordsOf({ kind: "timestamps", items, leftOut: 2 })).toEqual([
      expect.stringMatching(/2026.*12:30.*, log abcd, SHA-256 with ECDSA/),
      "Log abcd, an unknown algorithm, a time that is no date",
      "Version 8, which KeySpec does not know",
      "and 2 more, which KeySpec did not read",
    ]);
  });

  it("tells names, places, identifiers, texts and a period", () => {
    expect(wordsOf({ kind: "names", items: [{ type: "edi-party", value: "a: b" }], leftOut: 0 })).toEqual([
      "EDI party name: a: b",
    ]);
    expect(wordsOf({ kind: "places", items: [{ method: "other", url: "http://a/" }], leftOut: 0 })).toEqual([
      "Other: http://a/",
    ]);
    const identifiers = [
      { oid: "1.2", name: "one" },
      { oid: "1.3", name: "1.3" },
    ];
    expect(wordsOf({ kind: "identifiers", items: identifiers, leftOut: 0 })).toEqual(["one (1.2)", "1.3"]);
    expect(wordsOf({ kind: "texts", items: ["S-1-5-21"], leftOut: 0 })).toEqual(["S-1-5-21"]);
    const [from, until] = wordsOf({
      kind: "period",
      notBefore: "2026-01-01T00:00:00Z",
      notAfter: "2027-01-01T00:00:00Z",
    });
    expect([from, until]).toEqual([expect.stringMatching(/^From .*2026/), expect.stringMatching(/^Until .*2027/)]);
  });

  it("shows an unknown extension value by value, with offsets of the whole", () => {
    // SEQUENCE { INTEGER 7, UTF8String "x" } behind two other octets.
    const encoded = base64(0, 0, 0x30, 6, 2, 1, 7, 12, 1, 0x78);
    const extensions = [
      { ...plain, oid: "1.2.3.4", name: "1.2.3.4", bytes: 8, offset: 2 },
      { ...plain, oid: "2.5.29.15", name: "Key Usage", offset: 2 },
    ];
    const [row, ...others] = extensionRows(certificateFacts({ extensions, encoded }));
    expect(others).toEqual([]);
    expect(row?.value.map(formatted)).toEqual([
      "1.2.3.4, 8 bytes",
      "2: SEQUENCE",
      "4: · INTEGER 07",
      "7: · UTF8String x",
    ]);
  });

  it("shows the first values of a long one", () => {
    const encoded = base64(...Array.from({ length: 30 }, () => [5, 0]).flat());
    const extensions = [{ ...plain, oid: "1.2.3.4", name: "1.2.3.4", bytes: 60, offset: 0 }];
    const value = extensionRows(certificateFacts({ extensions, encoded }))[0]?.value ?? [];
    expect([value.length, formatted(value.at(-1) ?? "")]).toEqual([22, "and 10 more"]);
  });
});

describe("policyLines", () => {
  it("tells what stands beside a policy", () => {
    const lines = policyLines({
      oid: "1.2.3",
      name: "1.2.3",
      qualifiers: [
        { kind: "statement", url: "http://cps/" },
        { kind: "notice", text: "For tests", organization: "Contoso", numbers: ["1", "2"] },
        { kind: "other", oid: "1.2.9", value: "0500" },
      ],
    });
    expect(lines.map(formatted)).toEqual([
      "1.2.3",
      "CPS: http://cps/",
      "Notice: For tests",
      "Notice of Contoso: 1 and 2",
      "Qualifier 1.2.9: 0500",
    ]);
  });
});

describe("attributeRows", () => {
  const encoded = base64(12, 3, 0x61, 0x62, 0x63);
  const attribute = { shown: false, offset: 0, bytes: 5, damage: null };

  it("shows an attribute that no fact tells", () => {
    const attributes = [{ ...attribute, oid: "1.2.3", name: "1.2.3" }];
    expect(attributeRows(requestFacts({ attributes, encoded }))[0]?.value.map(formatted)).toEqual([
      "1.2.3, 5 bytes",
      "0: UTF8String abc",
    ]);
  });

  it("says of a challenge password only that it is there", () => {
    const attributes = [{ ...attribute, oid: "1.2.840.113549.1.9.7", name: "challengePassword" }];
    expect(attributeRows(requestFacts({ attributes, encoded }))[0]?.value.map(formatted)).toEqual([
      "challengePassword (1.2.840.113549.1.9.7), 5 bytes",
    ]);
  });
});
