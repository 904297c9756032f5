import { describe, expect, it } from "vitest";
import { literal } from "../../text/testing/literal.ts";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  damaged,
  issuingAuthority,
  requestFacts,
} from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { serverAuthentication } from "../usage/server-authentication.ts";
import { unreadablePart } from "./unreadable-part.ts";

const extension = (oid: string, name: string, critical = false) => ({
  oid,
  name,
  critical,
  bytes: 12,
  damage: { problem: literal("The file is damaged at byte 512: a SEQUENCE expected."), offset: 512 },
  repeated: false,
});

describe("form.unreadable-part: a damaged part that decides", () => {
  it("passes what can be read", () => {
    for (const facts of [certificateFacts(), requestFacts()]) expect(outcomeOf(unreadablePart, facts)).toEqual([]);
  });

  it("names the part and the place, and no rule says that it is absent", () => {
    const facts = certificateFacts({
      extendedKeyUsage: damaged,
      extensions: [extension("2.5.29.37", "Enhanced Key Usage")],
    });
    expect(outcomeOf(unreadablePart, facts)).toMatchObject([
      { what: "Its Enhanced Key Usage cannot be read. The file is damaged at byte 512: a SEQUENCE expected." },
    ]);
    expect(outcomeOf(serverAuthentication, facts)).toBe("not-applicable");
  });

  it("takes every critical extension for one that decides (RFC 5280 §4.2)", () => {
    const facts = certificateFacts({ extensions: [extension("1.2.3", "1.2.3", true), extension("1.2.4", "1.2.4")] });
    expect(outcomeOf(unreadablePart, facts)).toHaveLength(1);
  });

  it("tells to make a request with damaged names again", () => {
    const facts = requestFacts({ extensions: [extension("2.5.29.17", "Subject Alternative Name")] });
    expect(outcomeOf(unreadablePart, facts)).toMatchObject([
      {
        what: "Its alternative names are damaged and cannot be read. The file is damaged at byte 512: a SEQUENCE expected.",
        fix: "Make the request again.",
      },
    ]);
  });

  it("looks at the issuers as well", () => {
    const certificates = bagged(
      certificateFacts(),
      issuingAuthority({ extensions: [extension("2.5.29.19", "Basic Constraints", true)] }),
    );
    expect(outcomeOf(unreadablePart, bundleFacts({ certificates }))).toMatchObject([
      {
        what: "The Basic Constraints of its issuer Contoso Issuing CA cannot be read. The file is damaged at byte 512: a SEQUENCE expected.",
      },
    ]);
  });
});
