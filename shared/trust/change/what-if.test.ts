import { describe, expect, it } from "vitest";
import { exampleDeployment } from "../../deployment/example.ts";
import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import { format, formatted } from "../../text/localise.ts";
import { authority, inPlace } from "../testing/in-place.ts";
import { reissuedBy, replaceCertificates } from "./replace-certificates.ts";
import { type ChangedLine, whatIf } from "./what-if.ts";

const frontEnd = { pool: "pool01.contoso.com", role: "enterprise-front-end" } as const;
const edge = { pool: "edgepool01.contoso.com", role: "edge-internal", uses: ["Internal"] } as const;
const mediation = { pool: "medpool01.contoso.com", role: "mediation" } as const;

const inUse: readonly CertificateInPlace[] = [
  inPlace({ ...frontEnd, server: "fe01.contoso.com", uses: ["Default", "WebServicesInternal"] }),
  inPlace({ ...frontEnd, server: "fe02.contoso.com" }),
  inPlace({ ...edge, server: "edge01.contoso.com" }),
  inPlace({ ...edge, server: "edge02.contoso.com" }),
  inPlace({ ...mediation, server: "med01.contoso.com" }),
  inPlace({ ...mediation, server: "med02.contoso.com" }),
];
const consequences = (after: readonly CertificateInPlace[]) =>
  whatIf({ deployment: exampleDeployment, certificates: inUse }, after);
const pairOf = ({ ends }: ChangedLine) => ends.map(({ title }) => formatted(title)).join(" – ");

describe("what happens if", () => {
  it("nothing is replaced: nothing", () => {
    expect(consequences(inUse)).toEqual({ worse: [], better: [] });
  });

  it("a certificate is replaced by one that has expired: its links break, and no others", () => {
    const expired = inPlace({ ...edge, server: "edge02.contoso.com", notAfter: "2026-10-01T00:00:00Z" });
    const { worse, better } = consequences(replaceCertificates(inUse, [expired]));
    expect(better).toEqual([]);
    expect(worse.map(pairOf)).toEqual([
      "edgepool01.contoso.com – pool01.contoso.com",
      "edgepool01.contoso.com – medpool01.contoso.com",
    ]);
    expect(worse[0]?.before.id).toBe("trusted");
    expect(worse[0]?.after.id).toBe("not-trusted");
    expect(worse[0]?.breaking.map(({ id }) => id)).toContain("E05");
  });

  it("it is put right again: the same links work again", () => {
    const expired = inPlace({ ...edge, server: "edge02.contoso.com", notAfter: "2026-10-01T00:00:00Z" });
    const certificates = replaceCertificates(inUse, [expired]);
    const { worse, better } = whatIf({ deployment: exampleDeployment, certificates }, inUse);
    expect(worse).toEqual([]);
    expect(better.map(pairOf)).toHaveLength(2);
  });

  it("one server’s certificate comes from a new CA: those that talk to it need its root first, by name", () => {
    const { issuing, root } = authority("b");
    const after = reissuedBy(inUse, [issuing, root], ({ place }) => place.role === "mediation");
    const { worse } = consequences(after);
    expect(worse.map(pairOf)).toEqual([
      "edgepool01.contoso.com – medpool01.contoso.com",
      "pool01.contoso.com – medpool01.contoso.com",
    ]);
    expect(worse.every(({ after: { id } }) => id === "unknown")).toBe(true);
    expect(worse[0]?.after.reasons.map(({ words }) => format(words))).toEqual([
      "Nobody looked whether edgepool01.contoso.com trusts Root CA b.",
    ]);
  });

  it("every certificate comes from a new CA: each server has the root of its own, so nothing is said to break", () => {
    const { issuing, root } = authority("b");
    expect(consequences(reissuedBy(inUse, [issuing, root])).worse.map(({ breaking }) => breaking.length)).toEqual([]);
  });

  it("every certificate comes from a CA that has expired: nothing of it is trusted", () => {
    const { issuing, root } = authority("b");
    const expired = [{ kind: "expired", at: 0 } as const];
    const { worse } = consequences(reissuedBy(inUse, [issuing, root], undefined, expired));
    expect(worse.length).toBeGreaterThan(1);
    expect(format(worse[0]?.after.reasons[0]?.words ?? { text: "", args: {} })).toContain(
      "Issuing CA b, which is in the chain",
    );
  });

  it("keeps the uses that a replacement does not take over", () => {
    const renewed = inPlace({ ...frontEnd, server: "fe01.contoso.com", uses: ["Default"] });
    const uses = replaceCertificates(inUse, [renewed])
      .filter(({ place }) => place.server === "fe01.contoso.com")
      .map(({ place }) => place.uses);
    expect(uses).toEqual([["WebServicesInternal"], ["Default"]]);
  });
});
