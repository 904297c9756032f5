import type { PrintedFacts } from "#shared/facts/printed-facts.ts";
import { orNull } from "../../pki/or-null.ts";
import { isOpensslBags, readOpensslBags } from "../../pki/printed/openssl/read-bags.ts";
import { contentKind } from "../../pki/sniff/content-kind.ts";
import { decodeText } from "../../pki/sniff/decode-text.ts";

/**
 * What stands beside the PEM blocks that openssl pkcs12 wrote: provider, KeySpec and container of the keys. The certificates are read from
 * their blocks.
 *
 * @returns null: the text says nothing of the kind
 */
export function keysInPem(data: Uint8Array): PrintedFacts | null {
  if (contentKind(data) !== "pem") return null;
  const text = decodeText(data)?.text ?? "";
  if (!isOpensslBags(text)) return null;
  const facts = orNull(() => readOpensslBags(text, false));
  const told =
    facts?.certificates.filter(({ key }) => key !== null && (key.provider !== null || key.keySpec !== null)) ?? [];
  return facts === null || told.length === 0 ? null : { ...facts, certificates: told };
}
