import { native } from "#electron/pki/crypto/native.ts";
import { inspectFile } from "#electron/tasks/inspect/inspect-file.ts";
import { productIds } from "#shared/catalogue/products/types.ts";
import { judgeFacts } from "#shared/judge/judge-facts.ts";
import { factSections } from "#shared/present/facts/fact-sections.ts";
import { roleIds } from "#shared/roles/types.ts";
import { formatted } from "#shared/text/localise.ts";

const now = "2026-11-20T12:00:00Z";

/**
 * Inspects a certificate, request, chain or PFX, has every rule judge it for one product and role after the other, and puts all of it into words.
 * Throws a TypeError where a rule stopped.
 */
export function read(data: Uint8Array, password: string, run: number): void {
  const { items } = inspectFile({ name: "fuzz", data, password }, native);
  const product = productIds[run % productIds.length] ?? "lync-2013";
  const role = roleIds[run % roleIds.length] ?? null;
  for (const facts of items) {
    for (const { rows } of factSections(facts, now)) for (const { value } of rows) value.map(formatted);
    for (const { summary, findings, unknown } of judgeFacts(facts, "fuzz", { product, role, plans: [], now })) {
      for (const { what, why, fix } of findings) [what, why, fix].map(formatted);
      const words = [summary, ...unknown].map(formatted);
      if (words.some((sentence) => /could not be checked\.$/.test(sentence))) throw new TypeError(words.join("\n"));
    }
  }
}
