/** The common name in an RFC 4514 text: of “CN=Contoso\, Issuing CA,DC=contoso” “Contoso, Issuing CA”; the whole text where there is none. */
export function distinguishedCommonName(text: string): string {
  const found = /(?:^|[,+] ?)CN=((?:\\.|[^\\,+])*)/.exec(text)?.[1];
  return found === undefined ? text : found.replace(/\\([,+"\\<>;=# ])/g, "$1");
}
