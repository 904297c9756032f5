import { describe, expect, it } from "vitest";
import type { GeneralName, GeneralSubtree } from "../../facts/common.ts";
import { certificateFacts, issuingAuthority, present } from "../../rules/testing/build-facts.ts";
import { profileRequirements } from "./requirements.ts";
import type { Place } from "./types.ts";

function brokenBy(certificate: Parameters<(typeof profileRequirements)[number]["broken"]>[0], place: Place) {
  return profileRequirements.filter(({ broken }) => broken(certificate, place)).map(({ id }) => id);
}

function subtrees(...permitted: readonly GeneralSubtree[]) {
  return brokenBy(issuingAuthority({ nameConstraints: present({ permitted, excluded: [] }, true) }), "issuer").filter(
    (id) => id.startsWith("name-constraints"),
  );
}

function names(...alternative: readonly GeneralName[]) {
  return brokenBy(certificateFacts({ subjectAlternativeNames: present(alternative) }), "leaf").filter(
    (id) => id === "alternative-names-well-formed",
  );
}

describe("subtrees of names (RFC 5280 §4.2.1.10)", () => {
  it.each([
    { type: "dns", value: "example.com" },
    { type: "dns", value: "" },
    { type: "email", value: ".example.com" },
    { type: "email", value: "*@example.com" },
    { type: "uri", value: ".example.com" },
  ] as const)("takes $type $value", (subtree) => expect(subtrees(subtree)).toEqual([]));

  it.each([
    { type: "dns", value: ".example.com" },
    { type: "dns", value: "*.example.com" },
    { type: "email", value: "a@b@example.com" },
    { type: "email", value: "*.example.com" },
  ] as const)("refuses $type $value", (subtree) => expect(subtrees(subtree)).toContain("name-constraints-well-formed"));

  it("refuses an extension without any", () => expect(subtrees()).toEqual(["name-constraints-not-empty"]));
});

describe("alternative names (RFC 5280 §4.2.1.6)", () => {
  it("takes hosts, wildcards and addresses", () => {
    expect(
      names(
        { type: "dns", value: "*.example.com" },
        { type: "email", value: "user*@example.com" },
        { type: "ip", value: "192.0.2.1" },
      ),
    ).toEqual([]);
  });

  it.each([
    { type: "dns", value: "foo_bar.example.com" },
    { type: "dns", value: ".example.com" },
    { type: "email", value: "a@b@example.com" },
    { type: "unreadable", value: "00" },
  ] as const)("refuses $type $value", (name) => expect(names(name)).toHaveLength(1));
});
