/**
 * What wincrypt.h calls the properties of a certificate in a store that stand in a PFX as attributes 1.3.6.1.4.1.311.17.3.N (formats.md §1.4).
 * Identifiers of Windows, which nobody translates.
 */
const names: Readonly<Record<number, string>> = {
  2: "CERT_KEY_PROV_INFO_PROP_ID",
  3: "CERT_SHA1_HASH_PROP_ID",
  4: "CERT_MD5_HASH_PROP_ID",
  11: "CERT_FRIENDLY_NAME_PROP_ID",
  12: "CERT_PVK_FILE_PROP_ID",
  13: "CERT_DESCRIPTION_PROP_ID",
  14: "CERT_ACCESS_STATE_PROP_ID",
  15: "CERT_SIGNATURE_HASH_PROP_ID",
  19: "CERT_ARCHIVED_PROP_ID",
  20: "CERT_KEY_IDENTIFIER_PROP_ID",
  21: "CERT_AUTO_ENROLL_PROP_ID",
  25: "CERT_SUBJECT_PUBLIC_KEY_MD5_HASH_PROP_ID",
  26: "CERT_ENROLLMENT_PROP_ID",
  71: "CERT_REQUEST_ORIGINATOR_PROP_ID",
  75: "CERT_OCSP_CACHE_PREFIX_PROP_ID",
  87: "CERT_CEP_PROP_ID",
  92: "CERT_SUBJECT_PUB_KEY_BIT_LENGTH_PROP_ID",
};

/** The name of a property with its number, or the number alone. */
export function storePropertyName(id: number): string {
  const name = names[id];
  return name === undefined ? String(id) : `${name} (${id})`;
}
