import { describe, expect, it } from "vitest";
import { inWords } from "../../text/testing/in-words.ts";
import { includedNames, plansOf } from "../testing/plans-of.ts";

describe("unity-connection-tomcat (roles.md §8)", () => {
  it("is each node's own name", () => {
    expect(plansOf("unity-connection-tomcat").map(includedNames)).toEqual([
      ["cuc-pub.contoso.com"],
      ["cuc-sub1.contoso.com"],
    ]);
  });

  it("is one certificate with every node in the other layout", () => {
    const plans = plansOf("unity-connection-tomcat", { layout: "multi-server" });
    expect(plans.map((plan) => plan.subject.commonName)).toEqual(["cuc-pub-ms.contoso.com"]);
    expect(plans.map(includedNames)).toEqual([
      ["cuc-pub-ms.contoso.com", "cuc-pub.contoso.com", "cuc-sub1.contoso.com"],
    ]);
  });

  it("names its own form", () => {
    expect(inWords(plansOf("unity-connection-tomcat")[0]?.where)).toContain("Cisco Unity Connection");
  });
});
