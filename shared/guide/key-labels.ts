/** One of the keys of a file, as a conversion takes it: by the thumbprint of its certificate, with a label for the result's name. */
export type LabelledKey = { readonly thumbprint: string; readonly label: string };

/** Characters of a thumbprint that tell results of one name apart. */
const shortThumbprint = 8;
const mostLabelCharacters = 80;

/**
 * Labels for the results of one file: the names of the certificates. Certificates of one name get the beginning of their thumbprint.
 *
 * @param certificates SHA-1 thumbprints in lower-case hex
 */
export function labelKeys(
  certificates: readonly { readonly name: string; readonly thumbprint: string }[],
): readonly LabelledKey[] {
  const names = Map.groupBy(certificates, ({ name }) => name.toLowerCase());
  return certificates.map(({ name, thumbprint }) => {
    const isShared = (names.get(name.toLowerCase()) ?? []).length > 1;
    const label = name.slice(0, mostLabelCharacters);
    return { thumbprint, label: isShared ? `${label}-${thumbprint.slice(0, shortThumbprint)}` : label };
  });
}
