import { describe, expect, it } from "vitest";
import { endpointFacts } from "../../rules/testing/build-facts.ts";
import { formatted } from "../../text/localise.ts";
import { endpointSections } from "./endpoint-sections.ts";

const now = "2026-11-27T12:00:00Z";

function rowsOf(...changes: Parameters<typeof endpointFacts>): Readonly<Record<string, string>> {
  const [port] = endpointSections(endpointFacts(...changes), now);
  return Object.fromEntries((port?.rows ?? []).map(({ id, value }) => [id, value.map(formatted).join("; ")]));
}

describe("what is shown of a port", () => {
  it("says whether an OCSP response came with the certificates", () => {
    expect(rowsOf({ stapled: true })["stapled"]).toBe("Sent with the certificates");
    expect(rowsOf()["stapled"]).toBe("None came with the certificates");
  });

  it("says what cannot be tested, and what was refused and why", () => {
    const failure = { kind: "alert", stage: "handshake", alert: 70, code: "" } as const;
    const rows = rowsOf({
      versions: [
        { version: "TLS 1.0", accepted: null, cipher: null, failure: null },
        { version: "TLS 1.1", accepted: false, cipher: null, failure },
        { version: "TLS 1.2", accepted: true, cipher: "AES256-SHA", failure: null },
      ],
    });
    expect(rows["untestable"]).toMatch(/^SSL 3, 3DES and RC4: /);
    expect(rows["versions"]).toMatch(
      /^TLS 1\.0: cannot be tested from this computer; TLS 1\.1: refused\. .+; TLS 1\.2: accepted, AES256-SHA$/,
    );
  });
});
