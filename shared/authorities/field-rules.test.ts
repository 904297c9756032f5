import { describe, expect, it } from "vitest";
import { inWords } from "../text/testing/in-words.ts";
import { fieldRules } from "./field-rules.ts";
import { authorityById } from "./index.ts";
import type { AuthorityId } from "./types.ts";

function rulesOf(field: Parameters<typeof fieldRules>[0], ...ids: readonly AuthorityId[]) {
  const { sentences, ...flags } = fieldRules(field, ids.map(authorityById));
  return { ...flags, sentences: sentences.map(inWords) };
}

describe("the rules of a field of the subject", () => {
  it("are those of X.509 alone where a private authority signs", () => {
    expect(rulesOf("organization", "ad-cs-enterprise")).toEqual({
      kept: true,
      needed: false,
      sentences: ["Up to 64 characters."],
    });
    expect(rulesOf("locality", "lab-ca").sentences).toEqual(["Up to 128 characters."]);
  });

  it("say what a public authority needs, and which characters it may refuse", () => {
    expect(rulesOf("organization", "ad-cs-enterprise", "public")).toEqual({
      kept: true,
      needed: true,
      sentences: [
        "Needed by Public authority for a certificate that names your organisation (OV).",
        "Up to 64 characters.",
        "Public authority may refuse @ & !.",
      ],
    });
    expect(rulesOf("country", "public").sentences).toEqual([
      "Needed by Public authority for a certificate that names your organisation (OV).",
      "Two capital letters, for example US.",
    ]);
    expect(rulesOf("state", "sectigo").sentences).toContain("Spelled out: Washington, not WA.");
  });

  it("say who leaves the field out, and whether anybody keeps it", () => {
    expect(rulesOf("organizationalUnit", "public")).toMatchObject({ kept: false, needed: false });
    expect(rulesOf("organizationalUnit", "ad-cs-enterprise", "public").kept).toBe(true);
    expect(rulesOf("organizationalUnit", "digicert", "public").sentences).toContain(
      "DigiCert and Public authority leave it out of the certificate.",
    );
    expect(rulesOf("organization", "lets-encrypt")).toMatchObject({ kept: false, needed: false });
  });
});
