import { describe, expect, it } from "vitest";
import { bundleFacts, certificateFacts } from "../../rules/testing/build-facts.ts";
import { format, formatted } from "../../text/localise.ts";
import { bundleSections } from "./bundle-sections.ts";

describe("bundleSections", () => {
  it("tells what pairs a key with its certificate, its key usage, and the properties of the Windows store", () => {
    const bundle = bundleFacts();
    const keys = bundle.keys.map((key) => ({ ...key, keyUsageOctet: "10", localKeyId: "01000000" }));
    const certificates = [
      {
        certificate: certificateFacts(),
        friendlyName: null,
        localKeyId: "01000000",
        storeProperties: [20, 71, 999],
        otherAttributes: [{ oid: "1.2.3", name: "Something" }],
      },
    ];
    const rows = bundleSections({ ...bundle, keys, certificates }, "2026-11-27T12:00:00Z").map((section) =>
      Object.fromEntries(section.rows.map(({ label, value }) => [format(label), value.map(formatted)])),
    );
    expect(rows[0]).toMatchObject({ "Key usage of the private key": ["0x10"], "Local key ID": ["01000000"] });
    expect(rows.at(-1)).toMatchObject({
      "Local key ID": ["01000000"],
      "Other attributes": ["Something (1.2.3)"],
      "Windows store properties": ["CERT_KEY_IDENTIFIER_PROP_ID (20)", "CERT_REQUEST_ORIGINATOR_PROP_ID (71)", "999"],
    });
  });
});
