import { describe, expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, issuingAuthority } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { repeatedExtension } from "./repeated-extension.ts";

const twice = [false, true, true].map((repeated) => ({
  oid: "2.5.29.17",
  name: "Subject Alternative Name",
  critical: false,
  bytes: 12,
  damage: null,
  repeated,
}));

describe("form.repeated-extension: each extension once", () => {
  it("passes extensions that stand once", () => {
    expect(outcomeOf(repeatedExtension, certificateFacts({ extensions: twice.slice(0, 1) }))).toEqual([]);
  });

  it("fails one that stands more often, with one finding, in the certificate and in an issuer", () => {
    expect(outcomeOf(repeatedExtension, certificateFacts({ extensions: twice }))).toMatchObject([
      { what: "pool01.contoso.com has its Subject Alternative Name more than once.", at: "certificate.extensions" },
    ]);
    const certificates = bagged(certificateFacts(), issuingAuthority({ extensions: twice }));
    expect(outcomeOf(repeatedExtension, bundleFacts({ certificates }))).toMatchObject([{ at: "issuers.extensions" }]);
  });
});
