import { describe, expect, it } from "vitest";
import {
  bagged,
  bundleFacts,
  certificateFacts,
  distinguishedName,
  keyFacts,
} from "#shared/rules/testing/build-facts.ts";
import { judgeItems } from "./judge-items.ts";
import { reportText } from "./report-text.ts";

const leaf = certificateFacts({
  subject: distinguishedName("fe01.contoso.com"),
  subjectAlternativeNames: [
    { type: "dns", value: "fe01.contoso.com" },
    { type: "ip", value: "10.0.0.1" },
  ],
});
const bundle = bundleFacts({
  keys: [keyFacts({ provider: "Microsoft Software Key Storage Provider", keySpec: null })],
  certificates: bagged(leaf),
});

describe("reportText", () => {
  const context = { product: "lync-2013", role: null, plans: [], now: "2026-12-01T00:00:00.000Z" } as const;
  const items = judgeItems(
    "fe01.pfx",
    { contents: [{ kind: "pfx", encoding: "DER" }], items: [bundle], notes: [], closed: null },
    context,
  );

  it("holds verdict, findings with source, and facts", () => {
    const report = reportText("fe01.pfx", context.now, items);
    expect(report).toContain("KeySpec report: fe01.pfx");
    expect(report).toContain("Checked for Lync Server 2013");
    expect(report).toContain("fe01.contoso.com: Will not work");
    expect(report).toMatch(/\[Error\] [^\n]*Microsoft Software Key Storage Provider/);
    expect(report).toMatch(/Rule provider\.cng; source: /);
    expect(report).toContain("  Provider: Microsoft Software Key Storage Provider");
  });

  it("has one line for each fact, for scripts that look for one", () => {
    expect(reportText("fe01.pfx", context.now, items)).toContain(
      "  Subject Alternative Name: fe01.contoso.com; IP address: 10.0.0.1",
    );
  });
});
