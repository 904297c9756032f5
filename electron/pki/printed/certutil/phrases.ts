/**
 * Sentences of certutil that say something which no value says, in the languages in which they were seen (formats.md §6.1 and §6.3). A
 * character that a code page has destroyed (`.`) is any one. Where a language is missing the fact is not shown, and never guessed.
 */
const noKey = [/No key provider information/i, /没有密钥提供程序信息/] as const;
const keyMissing = [/Missing stored keyset/i, /Falta el conjunto de claves almacenado/i] as const;
const notExportable = [/Private key is NOT exportable/i, /private Schl.{1,3}ssel ist NICHT exportierbar/i] as const;
const exportableEncrypted = [/Private key is NOT plain text exportable/i, /无法以纯文本方式导出私钥/] as const;
const testPassed = [
  /(?:Encryption|Signature) test passed/i,
  /(?:Verschl.{1,3}sselung|Signatur)stest wurde durchgef/i,
  /Test de (?:chiffrement|signature) r.{1,3}ussi/i,
  /Se ha pasado la prueba de firma|Prueba de cifrado correcta/i,
] as const;
/** Of the basic constraints, as the certificate dialog of Windows has them. */
const authority = [
  /^CA$/i,
  /^Zertifizierungsstelle/i,
  /^Autorit.{1,3} de certification/i,
  /^Entidad de certificaci/i,
] as const;
const noAuthority = [/^End Entity/i, /^Endeinheit/i, /^Entit.{1,3} finale/i, /^Entidad final/i, /^最终实体/] as const;
const englishWords = /^(?:Issuer|Subject|Serial Number|NotBefore|Cert Hash\(sha1\)): /i;

const any = (phrases: readonly RegExp[], text: string): boolean => phrases.some((phrase) => phrase.test(text));

/** Whether the lines say that there is no key, or that its container is gone; null: they do not say it. */
export function keyAbsence(lines: readonly string[]): "none" | "missing" | null {
  if (lines.some((line) => any(keyMissing, line))) return "missing";
  return lines.some((line) => any(noKey, line)) ? "none" : null;
}

/** What the lines say of exporting the key. certutil says it only of keys that cannot be, so a tested key of which it says nothing can. */
export function exportability(lines: readonly string[]): "yes" | "encrypted" | "no" | null {
  if (lines.some((line) => any(exportableEncrypted, line))) return "encrypted";
  if (lines.some((line) => any(notExportable, line))) return "no";
  return lines.some((line) => any(testPassed, line)) ? "yes" : null;
}

/** Whether a subject type of basic constraints is an authority's; null: in words that are not known here. */
export function isAuthorityType(value: string): boolean | null {
  if (any(authority, value)) return true;
  return any(noAuthority, value) ? false : null;
}

/** Whether certutil speaks English here: only then may 03/04 be a day in March. */
export function speaksEnglish(lines: readonly string[]): boolean {
  return lines.some((line) => englishWords.test(line));
}

/** The words for issuer and subject, for a certificate of which one name alone is printed. */
const subjectWords = /^(?:Subject|Antragsteller|Objet|Sujeto|使用者|Soggetto|Requerente|Onderwerp) ?:?$/i;
const issuerWords = /^(?:Issuer|Aussteller|.{1,3}metteur|Emisor|颁发者|Emittente|Emissor|Verlener) ?:?$/i;

/** Whose name a label announces; null: in a language that is not known here. */
export function nameRole(label: string): "subject" | "issuer" | null {
  if (subjectWords.test(label)) return "subject";
  return issuerWords.test(label) ? "issuer" : null;
}

/** The word in front of the name of a provider, for one whose name does not tell that it is one. */
const providerWords = /^(?:Provider|Anbieter|Fournisseur|Proveedor|提供程序|Provedor|プロバイダー|Поставщик)$/i;

export function isProviderLabel(label: string): boolean {
  return providerWords.test(label);
}
