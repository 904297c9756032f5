import * as fc from "fast-check";
import { expect, it } from "vitest";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { reportFormIds } from "#shared/report/forms.ts";
import { input, reportOf } from "#shared/report/testing/sample-reports.ts";
import { writeReport } from "#shared/report/write-report.ts";
import { toHex } from "../../pki/asn1/hex.ts";
import { native } from "../../pki/crypto/native.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { encryptPrivateKey } from "../../pki/pkcs8/encrypt-private-key.ts";
import { writeBundle } from "../../pki/pkcs12/write-bundle.ts";
import { makeCertificate } from "../../testing/make-certificate.ts";
import { inspectFile } from "./inspect-file.ts";

const keys = await native.generateRsaKey(2048);
const leaf = makeCertificate("fe01.contoso.com", keys, null, native);
/** Fewer rounds: what they cost is not what is tested. */
const target = { ...targetById("legacy-schannel"), iterations: 1 };

/** Pieces of the private key long enough to be nothing else, as hex and as Base64. */
const keyPieces = [99, 399, 801].flatMap((from) => {
  const piece = keys.privateKey.subarray(from, from + 24);
  return [toHex(piece), Buffer.from(piece).toString("base64")];
});

/** Letters that no report has, so that a password is never found by chance. */
const password = fc.string({ unit: fc.constantFrom("Ж", "ж", "Щ", "7", "#", "<", "|"), minLength: 10, maxLength: 40 });

it("no report of a file has its password or its key, opened, closed or with the wrong password", () =>
  fc.assert(
    fc.property(password, password, (right, wrong) => {
      const pfx = writeBundle(
        { privateKey: keys.privateKey, certificates: [{ der: leaf.certificate }] },
        target,
        right,
        "fe01",
        native,
      );
      const outcomes = [right, null, wrong].map((given) =>
        inspectFile({ name: "fe01.pfx", data: pfx, password: given }, native),
      );
      const report = reportOf(outcomes.map((value, index) => input(`${index}.pfx`, { outcome: { ok: true, value } })));
      expect(report.subjects.length).toBeGreaterThan(2);
      for (const form of reportFormIds) {
        const text = writeReport(report, form);
        for (const secret of [right, wrong, JSON.stringify(right), ...keyPieces])
          expect(text.includes(secret), form).toBe(false);
      }
    }),
    { numRuns: 12 },
  ));

it.each([
  ["in clear", () => writePem("PRIVATE KEY", keys.privateKey)],
  ["encrypted", () => writePem("ENCRYPTED PRIVATE KEY", encryptPrivateKey(keys.privateKey, "Passw0rd!", native))],
])("no report of a PEM file has its key, %s", (_how, key) => {
  const data = new TextEncoder().encode(writePem("CERTIFICATE", leaf.certificate) + key());
  const value = inspectFile({ name: "fe01.pem", data, password: "Passw0rd!" }, native);
  const report = reportOf([input("fe01.pem", { outcome: { ok: true, value } })]);
  for (const form of reportFormIds) {
    const text = writeReport(report, form);
    for (const secret of ["Passw0rd!", ...keyPieces]) expect(text.includes(secret), form).toBe(false);
  }
});
