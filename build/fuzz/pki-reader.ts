import { readRevocationList } from "#electron/pki/crl/read-revocation-list.ts";
import { native } from "#electron/pki/crypto/native.ts";
import { readRequest } from "#electron/pki/csr/read-request.ts";
import { readOcspResponse } from "#electron/pki/ocsp/read-ocsp-response.ts";
import { orNull } from "#electron/pki/or-null.ts";
import { readPkcs7 } from "#electron/pki/pkcs7/read-certificates.ts";
import { readSerializedStore } from "#electron/pki/serialized-store/read-serialized-store.ts";
import { readCertificate } from "#electron/pki/x509/read-certificate.ts";
import { inspectFile } from "#electron/tasks/inspect/inspect-file.ts";
import { productIds } from "#shared/catalogue/products/types.ts";
import { type Facts, factsSchema } from "#shared/facts/facts.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { asn1Lines } from "#shared/present/encoded/asn1-lines.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { roleIds } from "#shared/roles/types.ts";
import { formatted } from "#shared/text/localise.ts";

const now = "2026-11-20T12:00:00Z";

/**
 * Inspects a file, has every rule judge it for one product and role after the other, and puts all of it into words. Every second run the
 * bytes go to each reader as they are, whatever they look like. Throws a TypeError where a rule stopped, or where facts are not of their form.
 */
export function read(data: Uint8Array, password: string, run: number): void {
  if (run % 2 === 1) {
    for (const facts of readDirectly(data)) check(facts);
    return;
  }
  const product = productIds[run % productIds.length] ?? "lync-2013";
  const role = roleIds[run % roleIds.length] ?? null;
  for (const facts of inspectFile({ name: "fuzz", data, password }, native).items) {
    check(facts);
    for (const { summary, findings, unknown } of judgeFacts(facts, "fuzz", { product, role, plans: [], now })) {
      for (const { what, why, fix } of findings) [what, why, fix].map(formatted);
      const words = [summary, ...unknown].map(formatted);
      if (words.some((sentence) => /could not be checked\.$/.test(sentence))) throw new TypeError(words.join("\n"));
    }
  }
}

function readDirectly(data: Uint8Array): readonly Facts[] {
  orNull(() => readPkcs7(data));
  orNull(() => readSerializedStore(data));
  return [
    orNull(() => readCertificate(data, native)),
    orNull(() => readRequest(data, native)),
    orNull(() => readRevocationList(data, native).facts),
    orNull(() => readOcspResponse(data, native).facts),
  ].filter((facts) => facts !== null);
}

function check(facts: Facts): void {
  const parsed = factsSchema.safeParse(facts);
  if (!parsed.success) throw new TypeError(`The facts are not of their form: ${parsed.error.message}`);
  for (const { rows } of factSections(facts, now)) for (const { value } of rows) value.map(formatted);
  if ("encoded" in facts && facts.encoded) asn1Lines(facts.encoded);
}
