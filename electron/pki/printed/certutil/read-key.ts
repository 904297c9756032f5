import { findProvider } from "#shared/catalogue/providers/index.ts";
import type { PrintedKey } from "#shared/facts/printed-facts.ts";
import { assigned, labelled } from "../text-lines.ts";
import { unknownKey } from "../unknown-key.ts";
import { exportability, isProviderLabel, keyAbsence } from "./phrases.ts";
import { isProviderName } from "./provider-name.ts";

/** "20 (32)": hexadecimal, the decimal in parentheses. */
const hexNumber = /^(?:0x)?([0-9a-f]{1,8})(?: \(-?\d+\))?$/i;
const keySpec = /KeySpec ?= ?([0-2])\b/;
const machineFlag = 0x20;

/**
 * What the lines about the key say: "Key Container = …", "Provider = …", and with -v ProviderType, Flags and KeySpec below. The provider is
 * told by its name, which is never translated, and the container by its place in front of it.
 *
 * @returns null where the lines do not speak of a key
 */
export function readKey(lines: readonly string[]): PrintedKey | null {
  const at = lines.findIndex((line) => providerIn(line) !== null);
  const provider = at === -1 ? null : providerIn(lines[at] ?? "");
  if (provider === null) {
    const state = keyAbsence(lines);
    return state === null ? null : unknownKey(state);
  }
  const isMissing = keyAbsence(lines) === "missing";
  const { providerType, flags } = numbersBehind(lines, at);
  return {
    state: isMissing ? "missing" : "linked",
    provider,
    providerType,
    keySpec: keySpecIn(lines),
    machineKeySet: machineKeySetIn(lines, flags),
    ...containersBefore(lines, at),
    exportable: exportability(lines),
  };
}

function providerIn(line: string): string | null {
  const found = assigned(line);
  if (found === null || found.value === "") return null;
  const isProvider = findProvider(found.value) !== null || isProviderName(found.value) || isProviderLabel(found.name);
  return isProvider ? found.value : null;
}

/** The first two numbers directly below the provider: its type, and the flags. */
function numbersBehind(
  lines: readonly string[],
  at: number,
): { readonly providerType: number | null; readonly flags: number | null } {
  const numbers: number[] = [];
  for (const line of lines.slice(at + 1, at + 6)) {
    if (line === "" || keySpec.test(line)) continue;
    const digits = hexNumber.exec(assigned(line)?.value ?? "")?.[1];
    if (digits === undefined) break;
    numbers.push(Number.parseInt(digits, 16));
  }
  const [providerType = null, flags = null] = numbers;
  return { providerType, flags };
}

/** "KeySpec = 1 -- AT_KEYEXCHANGE"; newer builds "…Provider: KeySpec=1" and "(RSA:AT_KEYEXCHANGE) test passed". */
function keySpecIn(lines: readonly string[]): 0 | 1 | 2 | null {
  for (const line of lines) {
    const digit = keySpec.exec(line)?.[1];
    if (digit !== undefined) return keySpecs[digit] ?? null;
  }
  if (lines.some((line) => line.includes("(RSA:AT_KEYEXCHANGE)"))) return 1;
  return lines.some((line) => line.includes("(RSA:AT_SIGNATURE)")) ? 2 : null;
}

const keySpecs: Readonly<Record<string, 0 | 1 | 2>> = { "0": 0, "1": 1, "2": 2 };

function machineKeySetIn(lines: readonly string[], flags: number | null): boolean | null {
  if (lines.some((line) => line.startsWith("CRYPT_MACHINE_KEYSET"))) return true;
  return flags === null ? null : (flags & machineFlag) !== 0;
}

/** The container stands in front of the provider as "… = name"; between them, as "…: name", the other name that Windows has for it. */
function containersBefore(lines: readonly string[], at: number): Pick<PrintedKey, "container" | "otherContainerName"> {
  const before = lines.slice(Math.max(0, at - 4), at);
  const place = before.findLastIndex((line) => assigned(line) !== null);
  if (place === -1) return { container: null, otherContainerName: null };
  const container = assigned(before[place] ?? "")?.value ?? "";
  const other = before.slice(place + 1).flatMap((line) => labelled(line)?.value ?? []);
  return { container: container || null, otherContainerName: other[0] || null };
}
