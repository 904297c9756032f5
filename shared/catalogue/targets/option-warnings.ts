import { findProvider, generationOf } from "../providers/index.ts";
import { microsoftStrong } from "../providers/providers.ts";
import type { ConvertOptions } from "./convert-options.ts";
import type { Pkcs12Parameters, Target } from "./types.ts";

/** Fewer rounds than Windows itself writes. */
const usualRounds = 2_000;
/** The most that .NET 9 reads for one derivation (formats.md §2.5). */
const dotnetRounds = 300_000;

/** Words for the options that only some containers have a place for. */
const optionNames = {
  provider: "the provider",
  keySpec: "the KeySpec",
  machineKeySet: "the key set",
  friendlyName: "the friendly name",
  chainOrder: "the order of the certificates",
  iterations: "the number of rounds",
  storeProperties: "the Windows store properties",
  confirmUnencryptedKey: "the confirmation of a key in clear",
} as const satisfies Partial<Record<keyof ConvertOptions, string>>;

/** What each container has no place for. */
const withoutPlace = {
  "PKCS#12": ["confirmUnencryptedKey"],
  PEM: ["provider", "keySpec", "machineKeySet", "friendlyName", "storeProperties"],
  "PKCS#7": [
    "provider",
    "keySpec",
    "machineKeySet",
    "friendlyName",
    "chainOrder",
    "iterations",
    "storeProperties",
    "confirmUnencryptedKey",
  ],
} as const satisfies Record<Target["container"], readonly (keyof typeof optionNames)[]>;

/** What was chosen and has no effect, because the target's container has no place for it. One sentence, or none. */
export function ignoredOptions(target: Target, options: ConvertOptions): readonly string[] {
  const ignored = withoutPlace[target.container]
    .filter((name) => options[name] !== undefined && options[name] !== null && options[name] !== false)
    .map((name) => optionNames[name]);
  if (ignored.length === 0) return [];
  return [`The target “${target.id}” has no place for ${ignored.join(", ")}; left out.`];
}

/** What works, but not for everything, or not as well as the target's own choice. */
export function parameterWarnings(parameters: Pkcs12Parameters): readonly string[] {
  return [...providerWarnings(parameters), ...keySpecWarnings(parameters), ...roundWarnings(parameters)];
}

function providerWarnings({ provider }: Pkcs12Parameters): readonly string[] {
  if (provider === null) return [];
  const known = findProvider(provider);
  if (known === null) {
    return [
      `KeySpec does not know the provider “${provider}”. Where Windows does not know it either, it takes another one.`,
    ];
  }
  if (known === microsoftStrong) {
    return [
      `“${known.name}” does not work with Lync: “${known.citation.quote}”; the certificate wizard warns that names do not match, even though they do (${known.citation.document}, comments).`,
    ];
  }
  if (known.generation === "cng")
    return [`“${known.name}” is a key storage provider (CNG): Lync and Skype for Business cannot use the key.`];
  return [];
}

function keySpecWarnings({ keySpec, provider }: Pkcs12Parameters): readonly string[] {
  const csp = provider !== null && generationOf(provider) !== "cng";
  if (keySpec === "AT_SIGNATURE") {
    return ["A key marked AT_SIGNATURE only signs: Lync, Skype for Business and SQL Server need AT_KEYEXCHANGE."];
  }
  return keySpec === null && csp
    ? ["No KeySpec is written. Windows then takes AT_KEYEXCHANGE for RSA keys; the import command should say so too."]
    : [];
}

function roundWarnings({ iterations }: Pkcs12Parameters): readonly string[] {
  const rounds = `${iterations.toLocaleString("en")} round${iterations === 1 ? "" : "s"}`;
  if (iterations < usualRounds) {
    return [
      `${rounds} make the password easier to guess than the ${usualRounds.toLocaleString("en")} that Windows writes.`,
    ];
  }
  return iterations > dotnetRounds
    ? [`${rounds} are more than .NET 9 reads by default (${dotnetRounds.toLocaleString("en")}).`]
    : [];
}
