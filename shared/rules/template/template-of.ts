import { generationOf, microsoftStrong } from "../../catalogue/providers/index.ts";
import type { ProviderGeneration } from "../../catalogue/providers/types.ts";
import { knownOids } from "../../facts/known-oids.ts";
import type { TemplateFacts } from "../../facts/template-facts.ts";

/** CT_FLAG_USE_LEGACY_PROVIDER of msPKI-Private-Key-Flag (MS-CRTD §2.27). */
const useLegacyProvider = 0x100;
/** CT_FLAG_ENROLLEE_SUPPLIES_SUBJECT of msPKI-Certificate-Name-Flag (MS-CRTD §2.28). */
const enrolleeSuppliesSubject = 0x1;

/**
 * Whether a template makes keys in CryptoAPI or in CNG (formats.md §7): schema 1 and 2 always the former, 3 always the latter, 4 as its flag
 * says. Where the schema is not shown, the flag or the providers tell; `unknown`: nothing does.
 */
export function generationOfTemplate({
  schemaVersion,
  privateKeyFlags,
  providers,
}: TemplateFacts): ProviderGeneration | "unknown" {
  if (schemaVersion === 1 || schemaVersion === 2) return "capi";
  if (schemaVersion === 3) return "cng";
  if (privateKeyFlags !== null && (privateKeyFlags & useLegacyProvider) !== 0) return "capi";
  if (schemaVersion !== null && privateKeyFlags !== null) return "cng";
  const generations = new Set((providers ?? []).map((name) => generationOf(name)));
  const [only = "unknown", ...others] = generations;
  return others.length === 0 ? only : "unknown";
}

/** Whether “Microsoft Strong Cryptographic Provider” is the only one that it offers. */
export function offersStrongAlone({ providers }: TemplateFacts): boolean {
  const name = microsoftStrong.name.toLowerCase();
  return providers !== null && providers.length > 0 && providers.every((one) => one.toLowerCase() === name);
}

/** Whether a certificate made from it may be a server's; null: its purposes are not shown. */
export function isForServers({ purposes }: TemplateFacts): boolean | null {
  return purposes === null ? null : purposes.some(({ oid }) => oid === knownOids.serverAuthentication.oid);
}

/** Whether it gives purposes, and Server Authentication is none of them: without any, a certificate may be used for all. */
export function isForOthersOnly(template: TemplateFacts): boolean {
  return (template.purposes ?? []).length > 0 && isForServers(template) === false;
}

/** Whether it takes subject and names from the request ("Supply in the request"); null: not shown. */
export function takesNamesOfRequest({ nameFlags }: TemplateFacts): boolean | null {
  return nameFlags === null ? null : (nameFlags & enrolleeSuppliesSubject) !== 0;
}
