import type { CertificateFacts } from "../../facts/certificate-facts.ts";

/** What the extensions are called that stand more than once in a list, each name once. */
export function repeatedNamesOf(extensions: CertificateFacts["extensions"]): readonly string[] {
  return [...new Set(extensions.filter(({ repeated }) => repeated).map(({ name }) => name))];
}
