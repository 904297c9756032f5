import { describe, expect, it } from "vitest";
import { certificateFacts, dnsNames, present } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { emptyName } from "./empty-name.ts";

const nameless = { text: "", attributes: [] };
const names = (critical: boolean) => ({ subjectAlternativeNames: present(dnsNames("fe01.contoso.com"), critical) });

describe("form.empty-name: names that must not be empty", () => {
  it("passes names, and an empty subject beside critical alternative names", () => {
    expect(outcomeOf(emptyName, certificateFacts())).toEqual([]);
    expect(outcomeOf(emptyName, certificateFacts({ subject: nameless, ...names(true) }))).toEqual([]);
  });

  it("warns of an empty subject beside others, and of an issuer without a name", () => {
    expect(outcomeOf(emptyName, certificateFacts({ subject: nameless, ...names(false) }))).toMatchObject([
      { what: "It has no subject, and its alternative names are not marked as critical." },
    ]);
    expect(outcomeOf(emptyName, certificateFacts({ issuer: nameless }))).toMatchObject([
      { what: "The issuer of pool01.contoso.com has no name." },
    ]);
  });
});
