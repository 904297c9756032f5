import { expect, it } from "vitest";
import { bagged, bundleFacts, certificateFacts, distinguishedName, keyFacts } from "../rules/testing/build-facts.ts";
import { rehearsalChecks } from "./rehearsal-checks.ts";
import type { RehearsedSide } from "./rehearsal-facts.ts";

it("takes the common name for the name of an end whose alternative names are addresses alone (RFC 6125 §6.4.4), as a probe does", () => {
  const certificate = certificateFacts({
    subject: distinguishedName("fe01.contoso.com"),
    subjectAlternativeNames: [{ type: "ip", value: "192.0.2.1" }],
  });
  const bundle = bundleFacts({ certificates: bagged(certificate), keys: [keyFacts()] });
  const side: RehearsedSide = { file: "fe01.pfx", name: "fe01.contoso.com", bundle, sent: null };
  const checks = rehearsalChecks(
    { listener: side, initiator: { ...side, name: "fe02.contoso.com" }, attempts: [] },
    { product: "lync-2013", roles: { listener: null, initiator: null }, now: "2026-11-20T12:00:00Z" },
  );
  const names = checks.filter(({ check }) => check === "name").map(({ side: end, outcome }) => [end, outcome]);
  expect(names).toEqual([
    ["initiator", "fail"],
    ["listener", "pass"],
  ]);
});
