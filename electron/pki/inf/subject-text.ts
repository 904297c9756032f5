import type { CertificatePlan } from "#shared/roles/types.ts";

type Subject = CertificatePlan["subject"];

/** Types as CertStrToName knows them, in the order in which Windows shows a name; it encodes them the other way round. */
const types = [
  ["CN", "commonName"],
  ["OU", "organizationalUnit"],
  ["O", "organization"],
  ["L", "locality"],
  ["S", "state"],
  ["C", "country"],
] as const satisfies readonly (readonly [string, keyof Subject])[];

/** What separates, quotes or begins something in an X.500 string; blanks at the ends would be lost. */
const special = /[,+="<>#;]|^\s|\s$/;

/**
 * A subject as the X.500 string of certreq (formats.md §5.2): `CN=…,O="Contoso, Ltd.",C=US`. A value with a separator stands in
 * quotes, a quote within them is doubled; a backslash escapes nothing. Empty fields are left out. The INF's own quoting comes on top.
 */
export function subjectText(subject: Subject): string {
  return types
    .flatMap(([type, field]) => {
      const value = subject[field] ?? "";
      return value === "" ? [] : [`${type}=${special.test(value) ? `"${value.replaceAll('"', '""')}"` : value}`];
    })
    .join(",");
}
