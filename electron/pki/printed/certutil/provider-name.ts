/** Endings of providers' names that no language translates. */
const endings =
  /(?:Key Storage Provider|Crypto(?:graphic|graphy)? (?:Service )?Provider|Cryptographic Services for Microsoft Windows|provider for Microsoft Windows|\bCSP)(?: v\d[\d.]*| \(Prototype\))?$/i;

/** Whether a text ends as the names of cryptographic providers do. */
export function isProviderName(text: string): boolean {
  return endings.test(text);
}
