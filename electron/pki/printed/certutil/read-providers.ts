import { findProvider } from "#shared/catalogue/providers/index.ts";
import { printedErrors } from "#shared/errors/definitions/printed.ts";
import type { ProvidersFacts } from "#shared/facts/template-facts.ts";
import { limits } from "#shared/limits.ts";
import { labelled, textLines } from "../text-lines.ts";
import { isProviderName } from "./provider-name.ts";

/** "12 - PROV_RSA_SCHANNEL": the symbol is the same in every language. */
const typeLine = /^(\d{1,3}) - PROV_[A-Z0-9_]{2,40}$/;

/** Whether a text is a list of providers. */
export function isProviderList(text: string): boolean {
  return /^[^:\n]{1,60}: ?\d{1,3} - PROV_[A-Z0-9_]{2,40}\s*$/m.test(text);
}

/**
 * Reads certutil -csplist: the name of each provider, and below it the type of those of CryptoAPI.
 *
 * @throws AppError LIMIT_COUNT, FORMAT_UNKNOWN
 */
export function readProviders(text: string): ProvidersFacts {
  const providers: { name: string; type: number | null }[] = [];
  let isOpen = false;
  for (const { text: line } of textLines(text)) {
    const value = labelled(line)?.value ?? "";
    const type = typeLine.exec(value)?.[1];
    const last = providers.at(-1);
    if (type !== undefined && last !== undefined && isOpen) {
      last.type = Number(type);
      isOpen = false;
    } else if (providers.length < limits.listItems && (findProvider(value) !== null || isProviderName(value))) {
      providers.push({ name: value, type: null });
      isOpen = true;
    }
  }
  if (providers.length === 0) throw printedErrors.nothingFound({ program: "certutil" });
  return { kind: "providers", providers };
}
