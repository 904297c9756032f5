import { describe, expect, it } from "vitest";
import { plansOf, rowOf } from "../testing/plans-of.ts";
import { xmppGateway } from "./xmpp-gateway.ts";

describe("xmpp-gateway (roles.md §7.4)", () => {
  it("is the gateway's own name, and says that no document lists it", () => {
    const plans = plansOf("xmpp-gateway", { product: "lync-2010" });
    expect(plans.map(rowOf)).toEqual([
      {
        uses: [],
        commonName: "xmppgw.contoso.com",
        names: ["xmppgw.contoso.com"],
        extendedKeyUsage: ["serverAuth"],
        exportable: false,
        authority: "private",
        scope: "server",
        nodes: ["xmppgw.contoso.com"],
      },
    ]);
    expect(plans[0]?.names[0]?.citation.inferred).toBe(true);
  });

  it("belongs to Lync Server 2010 alone: later releases have a proxy on the Edge", () => {
    expect(xmppGateway.products).toEqual(["lync-2010"]);
  });
});
