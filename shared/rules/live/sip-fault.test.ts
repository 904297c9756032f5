import { describe, expect, it } from "vitest";
import type { EndpointFacts } from "../../facts/endpoint-facts.ts";
import { endpointFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { sipFault } from "./sip-fault.ts";

const saying = (...diagnostics: readonly string[]): EndpointFacts =>
  endpointFacts({
    sip: {
      answer: { status: 504, reason: "Server time-out", server: "RTC/5.0", schemes: [], diagnostics },
      failure: null,
    },
  });

describe("live.sip-fault", () => {
  it("passes where the server speaks of something else, or of nothing", () => {
    expect(outcomeOf(sipFault, saying())).toEqual([]);
    expect(outcomeOf(sipFault, saying('1000;reason="Final handshake failed"'))).toEqual([]);
  });

  it.each([
    '1010;reason="Certificate trust with another server could not be established";ErrorType="The peer certificate is not chained off a trusted root";tls-target="edge01.contoso.com";HRESULT="0x80090325"',
    '1009;reason="No match for domain in DNS SRV results"',
    '1047;reason="Failed to complete TLS negotiation with a federated peer server";WinsockFailureDescription="10054"',
  ])("repeats %s", (diagnostics) => {
    expect(outcomeOf(sipFault, saying(diagnostics))).toMatchObject([{ what: `The server says: ${diagnostics}` }]);
  });

  it("asks nothing where there was no answer", () => {
    expect(outcomeOf(sipFault, endpointFacts())).toBe("not-applicable");
    expect(outcomeOf(sipFault, endpointFacts({ sip: { answer: null, failure: null } }))).toBe("not-applicable");
  });
});
