import { describe, expect, it } from "vitest";
import { plansOf, rowOf } from "../testing/plans-of.ts";

const shared = { uses: [], extendedKeyUsage: ["serverAuth"], exportable: false, authority: "private" };

describe("cucm-tomcat (roles.md §8)", () => {
  it("is each node's own name", () => {
    expect(plansOf("cucm-tomcat").map(rowOf)).toEqual(
      ["cucm-pub.contoso.com", "cucm-sub1.contoso.com"].map((node) => ({
        ...shared,
        commonName: node,
        names: [node],
        scope: "server",
        nodes: [node],
      })),
    );
  });

  it("is one certificate with every node under the publisher's -ms name in the other layout", () => {
    expect(plansOf("cucm-tomcat", { layout: "multi-server" }).map(rowOf)).toEqual([
      {
        ...shared,
        commonName: "cucm-pub-ms.contoso.com",
        names: ["cucm-pub-ms.contoso.com", "cucm-pub.contoso.com", "cucm-sub1.contoso.com"],
        scope: "pool",
        nodes: ["cucm-pub.contoso.com", "cucm-sub1.contoso.com"],
      },
    ]);
  });

  it("is a plan of Cisco's beside any product, and the node makes the key", () => {
    for (const product of ["lync-2010", "sfb-2019", "cisco-uc"] as const) {
      expect(plansOf("cucm-tomcat", { product })[0]).toMatchObject({
        product: "cisco-uc",
        keyPlace: { value: "appliance" },
        wildcards: false,
      });
    }
  });

  it("tells of the field notice about certificates without Client Authentication", () => {
    expect(plansOf("cucm-tomcat")[0]?.notes.some(({ citation }) => citation.document.includes("FN74345"))).toBe(true);
  });
});
