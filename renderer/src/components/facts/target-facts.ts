import type { Target } from "#shared/catalogue/targets/types.ts";
import { text } from "../text.ts";
import type { Fact } from "./facts-table.tsx";

const encryptions = {
  "pkcs12-3des-sha1": "3DES, PKCS#12 key derivation with SHA-1",
  "pbes2-aes256-sha256": "AES-256-CBC, PBKDF2 with HMAC-SHA-256",
} as const;
const macs = { sha1: "HMAC-SHA-1", sha256: "HMAC-SHA-256" } as const;

/** The parameters that a target writes, as people read them. */
export function targetFacts(target: Target): readonly Fact[] {
  const { facts } = text.target;
  const shared = { label: facts.date, value: target.date };
  if (target.container === "PKCS#7") return [shared];
  if (target.container === "PEM") {
    return [
      { label: facts.encryption, value: encryptions["pbes2-aes256-sha256"] },
      { label: facts.iterations, value: target.iterations.toLocaleString("en") },
      { label: facts.keys, value: target.keyAlgorithms.join(", ") },
      shared,
    ];
  }
  return [
    { label: facts.encryption, value: encryptions[target.encryption] },
    { label: facts.mac, value: macs[target.mac] },
    { label: facts.iterations, value: target.iterations.toLocaleString("en") },
    { label: facts.provider, value: target.provider ?? facts.none },
    { label: facts.keySpec, value: target.keySpec ?? facts.none },
    { label: facts.keys, value: target.keyAlgorithms.join(", ") },
    shared,
  ];
}
