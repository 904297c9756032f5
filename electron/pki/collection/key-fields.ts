import type { PrintedKey } from "#shared/facts/printed-facts.ts";
import { fieldOf, type Section } from "./split-sections.ts";

/** NTE_BAD_KEYSET and NTE_KEYSET_NOT_DEF: Windows knows of a key whose container is gone. */
const containerGone: readonly string[] = ["0x80090016", "0x80090019"];

/**
 * Where .NET says that a key is kept. It knows the providers of CryptoAPI only: of a CNG key it says that there is one, and no more.
 *
 * @returns null where the section does not speak of a key
 */
export function keyFields(section: Section): PrintedKey | null {
  const has = readBoolean(fieldOf(section, "HasPrivateKey"));
  if (has === null) return null;
  const isGone = containerGone.includes(fieldOf(section, "KeyFault") ?? "");
  const exportable = readBoolean(fieldOf(section, "Exportable"));
  return {
    state: has ? (isGone ? "missing" : "linked") : "none",
    provider: fieldOf(section, "Provider"),
    providerType: readNumber(fieldOf(section, "ProviderType")),
    keySpec: keySpecs[fieldOf(section, "KeySpec") ?? ""] ?? null,
    machineKeySet: readBoolean(fieldOf(section, "MachineKeySet")),
    container: fieldOf(section, "Container"),
    otherContainerName: null,
    exportable: exportable === null ? null : exportable ? "yes" : "no",
  };
}

/** KeyNumber of .NET: Exchange and Signature have the numbers of AT_KEYEXCHANGE and AT_SIGNATURE. */
const keySpecs: Readonly<Record<string, 1 | 2>> = { "1": 1, "2": 2 };

/** "True" and "False", as .NET writes them in every language. */
export function readBoolean(value: string | null): boolean | null {
  return value === "True" ? true : value === "False" ? false : null;
}

function readNumber(value: string | null): number | null {
  return value !== null && /^\d{1,9}$/.test(value) ? Number(value) : null;
}
