import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { format } from "../../text/localise.ts";
import { stateOfLinks } from "../../trust/state/state-of-links.ts";
import { inPlace } from "../../trust/testing/in-place.ts";
import { trustMap } from "../../trust/trust-map.ts";
import { endRows } from "./end-rows.ts";

describe("the certificates at the ends of a line", () => {
  it("are named with issuer, end and verdict, and those that are not given are named too", () => {
    const frontEnd = { pool: "pool01.contoso.com", server: "fe01.contoso.com", role: "enterprise-front-end" } as const;
    const certificates = [inPlace({ ...frontEnd, notAfter: "2026-11-01T00:00:00Z" })];
    const states = stateOfLinks(certificates);
    const { lines } = trustMap({ deployment: exampleDeployment, certificates }, states);
    const line = lines.find(({ id }) => id.includes("edge edgepool01") && id.includes("front-end pool01"));
    if (line === undefined) throw new Error("There is no such line.");
    const rows = endRows(line, states).map(({ label, values }) => [format(label), values.map(format)]);
    expect(rows).toContainEqual([
      "pool01.contoso.com, Default",
      [
        "fe01.contoso.com: fe01.contoso.com, issued by CN=Issuing CA a, until 1 Nov 2026. Will not work.",
        "fe02.contoso.com: not given.",
      ],
    ]);
    expect(rows).toContainEqual(["edgepool01.contoso.com, Internal", ["Not given."]]);
  });
});
