import { describe, expect, it } from "vitest";
import type { EndpointFacts } from "../../facts/endpoint-facts.ts";
import { endpointFacts } from "../testing/build-facts.ts";
import { outcomeOf } from "../testing/outcome-of.ts";
import { issuerListCut } from "./issuer-list-cut.ts";
import { issuerListLong } from "./issuer-list-long.ts";

const naming = (authorityBytes: number): EndpointFacts =>
  endpointFacts({
    clientCertificate: {
      asked: true,
      request: { authorities: [], authoritiesLeftOut: 0, authorityBytes, signatureAlgorithms: [] },
    },
  });

describe("live.issuer-list-cut and live.issuer-list-long", () => {
  it.each([
    [0, 0, 0],
    [12_288, 0, 0],
    [12_289, 0, 1],
    [16_383, 0, 1],
    [16_384, 1, 0],
    [60_000, 1, 0],
  ])("%i bytes: %i errors, %i warnings", (bytes, cut, long) => {
    expect(outcomeOf(issuerListCut, naming(bytes))).toHaveLength(cut);
    expect(outcomeOf(issuerListLong, naming(bytes))).toHaveLength(long);
  });

  it("ask nothing where no client certificate is asked for", () => {
    expect(outcomeOf(issuerListCut, endpointFacts())).toBe("not-applicable");
    expect(outcomeOf(issuerListLong, endpointFacts())).toBe("not-applicable");
  });
});
