import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import { format } from "../../text/localise.ts";
import { plansOf, rowOf } from "../testing/plans-of.ts";

describe("mediation (roles.md §4.4)", () => {
  it("is the row of Microsoft's table: medsvr-pool with medsvr01", () => {
    const deployment = {
      ...exampleDeployment,
      pools: [
        {
          kind: "mediation",
          fqdn: "medsvr-pool.contoso.net",
          site: "Redmond",
          servers: [{ fqdn: "medsvr01.contoso.net" }],
        },
      ],
    } as const;
    expect(plansOf("mediation", { deployment }).map(rowOf)).toEqual([
      {
        uses: ["Default"],
        commonName: "medsvr-pool.contoso.net",
        names: ["medsvr-pool.contoso.net", "medsvr01.contoso.net"],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "private",
        scope: "server",
        nodes: ["medsvr01.contoso.net"],
      },
    ]);
  });

  it("says that the row of Lync Server 2010 was not read", () => {
    const [plan] = plansOf("mediation", { product: "lync-2010" });
    expect(plan?.names.every(({ citation }) => citation.inferred)).toBe(true);
    expect(plan?.notes.some(({ text }) => format(text).includes("was not read"))).toBe(true);
  });

  it("offers one certificate for the pool", () => {
    expect(plansOf("mediation", { answers: { "one-certificate-for-the-pool": true } }).map(rowOf)).toMatchObject([
      {
        names: ["medpool.contoso.com", "med01.contoso.com", "med02.contoso.com"],
        exportable: true,
        scope: "pool",
        nodes: ["med01.contoso.com", "med02.contoso.com"],
      },
    ]);
  });
});
