import { limits } from "../../limits.ts";
import { messages } from "../../text/localise.ts";
import type { Message } from "../../text/message.ts";
import { findProvider, generationOf } from "../providers/index.ts";
import { microsoftStrong } from "../providers/providers.ts";
import type { ConvertOptions } from "./convert-options.ts";
import { joinedParameters } from "./joined-parameters.ts";
import type { Pkcs12Parameters, Pkcs12Target, Target } from "./types.ts";

/** What is said to one option that was chosen: why it cannot work with the target, or what to know about it. */
export type OptionRemark = {
  readonly option: "provider" | "keySpec" | "iterations";
  readonly kind: "problem" | "warning";
  readonly message: Message;
};

const texts = messages("targetOptions.remarks", {
  iterationsOutOfRange: "{iterations, number} iterations cannot be written: Windows reads 1 to {most, number}.",
  providerWithoutRsa:
    "“{provider}” takes DSA and Diffie-Hellman keys only, and KeySpec converts RSA and elliptic curve keys.",
  keyStorageProvider:
    "“{provider}” is a key storage provider (CNG). The target “{target}” is for programs that cannot use one; choose a CryptoAPI provider.",
  providerOfOtherTarget:
    "The target “{target}” does not take the provider “{provider}”. It takes {taken}; for others choose the target “windows-2019-plus” or “legacy-schannel”.",
  quoted: "“{name}”",
  noKeySpec:
    "“{provider}” is a key storage provider (CNG), which has no KeySpec. Choose “none”, or a CryptoAPI provider.",
  otherKeySpec: "“{provider}” has no keys with {keySpec}, only with KeySpec {known}.",
  unknownProvider:
    "KeySpec does not know the provider “{provider}”. Where Windows does not know it either, it takes another one.",
  strongProvider:
    "“{provider}” does not work with Lync: “{quote}”. The certificate wizard warns that names do not match, even though they do ({document}, comments).",
  cngProvider: "“{provider}” is a key storage provider (CNG): Lync and Skype for Business cannot use the key.",
  signatureOnly: "A key marked AT_SIGNATURE only signs: Lync, Skype for Business and SQL Server need AT_KEYEXCHANGE.",
  keySpecNotWritten:
    "No KeySpec is written. Windows then takes AT_KEYEXCHANGE for RSA keys; the import command should say so too.",
  fewIterations:
    "{iterations, plural, one {# iteration makes} other {# iterations make}} the password easier to guess than the {usual, number} that Windows writes.",
  manyIterations: "{iterations, number} iterations are more than .NET 9 reads by default ({most, number}).",
});

/** Provider types whose keys are DSA and Diffie-Hellman: PROV_DSS, PROV_DSS_DH, PROV_DH_SCHANNEL (formats.md §3.1). */
const typesWithoutRsa: readonly number[] = [3, 13, 18];
/** What Windows itself writes. */
const usualIterations = 2_000;
/** The most that .NET 9 reads for one derivation (formats.md §2.5). */
const dotnetIterations = 300_000;

/**
 * What the catalogue says to the options beside a target, each remark with the option that it is about: what cannot work, and what
 * works but not for everything. A target's own values need no remark. Pure, so that a screen can ask while the user chooses.
 */
export function optionRemarks(target: Target, options: ConvertOptions): readonly OptionRemark[] {
  if (target.container !== "PKCS#12") return iterationProblems(options);
  const provider = providerProblems(target, options);
  // A provider that is refused says nothing about the KeySpec beside it.
  const rest = provider.length === 0 ? options : { ...options, provider: target.provider };
  const problems = [...provider, ...keySpecProblems(target, rest), ...iterationProblems(options)];
  const parameters = joinedParameters(target, rest);
  const warnings = [...providerWarnings(parameters), ...keySpecWarnings(parameters), ...iterationWarnings(parameters)];
  return [...problems, ...warnings.filter(({ option }) => !problems.some((problem) => problem.option === option))];
}

const problem = (option: OptionRemark["option"], message: Message): OptionRemark => ({
  option,
  kind: "problem",
  message,
});
const warning = (option: OptionRemark["option"], message: Message): OptionRemark => ({
  option,
  kind: "warning",
  message,
});

function iterationProblems({ iterations }: ConvertOptions): readonly OptionRemark[] {
  const most = limits.iterationsWritten;
  if (iterations === undefined || (iterations >= 1 && iterations <= most)) return [];
  return [problem("iterations", texts.iterationsOutOfRange({ iterations, most }))];
}

function providerProblems(target: Pkcs12Target, options: ConvertOptions): readonly OptionRemark[] {
  const provider = options.provider?.trim() ?? null;
  if (provider === null) return [];
  const known = findProvider(provider);
  if (known !== null && typesWithoutRsa.includes(known.type)) {
    return [problem("provider", texts.providerWithoutRsa({ provider: known.name }))];
  }
  if (target.capiOnly && generationOf(provider) === "cng") {
    return [problem("provider", texts.keyStorageProvider({ provider, target: target.id }))];
  }
  const { providers } = target;
  if (providers === null || providers.some((name) => name.toLowerCase() === provider.toLowerCase())) return [];
  const taken = providers.map((name) => texts.quoted({ name }));
  return [problem("provider", texts.providerOfOtherTarget({ target: target.id, provider, taken }))];
}

function keySpecProblems(target: Pkcs12Target, options: ConvertOptions): readonly OptionRemark[] {
  const provider = options.provider === undefined ? target.provider : options.provider;
  const { keySpec } = options;
  if (provider === null || keySpec === undefined || keySpec === "none") return [];
  if (generationOf(provider) === "cng") return [problem("keySpec", texts.noKeySpec({ provider }))];
  const known = findProvider(provider)?.keySpecs ?? [];
  const number = keySpec === "AT_KEYEXCHANGE" ? 1 : 2;
  if (known.length === 0 || known.includes(number)) return [];
  return [problem("keySpec", texts.otherKeySpec({ provider, keySpec, known: known.map(String) }))];
}

function providerWarnings({ provider }: Pkcs12Parameters): readonly OptionRemark[] {
  if (provider === null) return [];
  const known = findProvider(provider);
  if (known === null) return [warning("provider", texts.unknownProvider({ provider }))];
  if (known === microsoftStrong) {
    const { quote = "", document } = known.citation;
    return [warning("provider", texts.strongProvider({ provider: known.name, quote, document }))];
  }
  return known.generation === "cng" ? [warning("provider", texts.cngProvider({ provider: known.name }))] : [];
}

function keySpecWarnings({ keySpec, provider }: Pkcs12Parameters): readonly OptionRemark[] {
  if (keySpec === "AT_SIGNATURE") return [warning("keySpec", texts.signatureOnly)];
  const isCsp = provider !== null && generationOf(provider) !== "cng";
  return keySpec === null && isCsp ? [warning("keySpec", texts.keySpecNotWritten)] : [];
}

function iterationWarnings({ iterations }: Pkcs12Parameters): readonly OptionRemark[] {
  if (iterations < usualIterations) {
    return [warning("iterations", texts.fewIterations({ iterations, usual: usualIterations }))];
  }
  return iterations > dotnetIterations
    ? [warning("iterations", texts.manyIterations({ iterations, most: dotnetIterations }))]
    : [];
}
