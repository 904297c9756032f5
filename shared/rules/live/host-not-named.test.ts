import { describe, expect, it } from "vitest";
import { certificateFacts, distinguishedName, dnsNames, endpointFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { hostNotNamed } from "./host-not-named.ts";

const shown = (host: string, ...names: readonly string[]) =>
  endpointFacts({
    host,
    certificates: [
      certificateFacts({
        subject: distinguishedName("pool01.contoso.com"),
        subjectAlternativeNames: names.length === 0 ? null : dnsNames(...names),
      }),
    ],
  });

describe("live.host-not-named", () => {
  it.each([
    ["a name of the certificate", shown("fe01.contoso.com", "pool01.contoso.com", "FE01.contoso.com")],
    ["a wildcard", shown("meet.contoso.com", "*.contoso.com")],
    ["the common name where there are no others", shown("pool01.contoso.com")],
  ])("passes %s", (_, facts) => {
    expect(outcomeOf(hostNotNamed, facts)).toEqual([]);
  });

  it.each([
    ["another name", shown("fe02.contoso.com", "pool01.contoso.com", "fe01.contoso.com")],
    ["a name two labels below a wildcard", shown("a.b.contoso.com", "*.contoso.com")],
    ["the common name beside alternative names", shown("pool01.contoso.com", "fe01.contoso.com")],
  ])("refuses %s", (_, facts) => {
    expect(outcomeOf(hostNotNamed, facts)).toMatchObject([{ what: expect.stringContaining(facts.host) }]);
  });

  it("asks nothing of a host that was reached by its address, and of a file", () => {
    expect(outcomeOf(hostNotNamed, shown("10.0.0.5", "fe01.contoso.com"))).toBe("not-applicable");
    expect(outcomeOf(hostNotNamed, shown("2001:db8::1", "fe01.contoso.com"))).toBe("not-applicable");
    expect(outcomeOf(hostNotNamed, certificateFacts())).toBe("not-applicable");
  });
});
