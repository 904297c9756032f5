import { describe, expect, it } from "vitest";
import { literal } from "../../text/testing/literal.ts";
import { bagged, bundleFacts, certificateFacts, issuingAuthority, requestFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { unreadableDetail } from "./unreadable-detail.ts";

const damage = { problem: literal("The file is damaged at byte 512: a SEQUENCE expected."), offset: 512 };
const crl = { oid: "2.5.29.31", name: "CRL Distribution Points", critical: false, bytes: 12, damage, repeated: false };

describe("form.unreadable-detail: damage beside the parts that decide", () => {
  it("passes what can be read", () => {
    expect(outcomeOf(unreadableDetail, certificateFacts({ extensions: [{ ...crl, damage: null }] }))).toEqual([]);
  });

  it("names a damaged extension", () => {
    expect(outcomeOf(unreadableDetail, certificateFacts({ extensions: [crl] }))).toMatchObject([
      { what: "Its CRL Distribution Points cannot be read. The file is damaged at byte 512: a SEQUENCE expected." },
    ]);
  });

  it("names a damaged attribute of a request", () => {
    const attribute = { oid: "1.3.6.1.4.1.311.13.2.2", name: "Enrollment CSP", shown: false, damage };
    expect(outcomeOf(unreadableDetail, requestFacts({ attributes: [attribute] }))).toMatchObject([
      { what: "Its Enrollment CSP cannot be read. The file is damaged at byte 512: a SEQUENCE expected." },
    ]);
  });

  it("looks at the issuers as well", () => {
    const certificates = bagged(certificateFacts(), issuingAuthority({ extensions: [crl] }));
    expect(outcomeOf(unreadableDetail, bundleFacts({ certificates }))).toHaveLength(1);
  });

  it("leaves a critical one to form.unreadable-part", () => {
    const facts = certificateFacts({ extensions: [{ ...crl, critical: true }] });
    expect(outcomeOf(unreadableDetail, facts)).toEqual([]);
  });
});
