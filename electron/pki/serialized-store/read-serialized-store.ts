import { storeErrors } from "#shared/errors/definitions/serialized-store.ts";
import type { PrintedKey } from "#shared/facts/printed-facts.ts";
import { limits } from "#shared/limits.ts";
import { readKeyLink, readStoreText } from "./read-key-link.ts";

/** A key that Windows links with a certificate of a store. */
export type StoredKey = {
  /** Of the certificate, in the list of the store. */
  readonly certificate: number;
  readonly key: PrintedKey;
  readonly friendlyName: string | null;
};

/** What a serialized store holds; certificates and lists in DER. */
export type SerializedStore = {
  readonly certificates: readonly Uint8Array[];
  readonly revocationLists: readonly Uint8Array[];
  readonly keys: readonly StoredKey[];
};

const header = [0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54] as const;
/** CERT_CERT_PROP_ID, CERT_CRL_PROP_ID and CERT_CTL_PROP_ID: the element itself, behind its properties (wincrypt.h). */
const elementIds = { certificate: 32, revocationList: 33, trustList: 34 } as const;
/** CERT_KEY_PROV_INFO_PROP_ID and CERT_FRIENDLY_NAME_PROP_ID: properties of the element behind them (wincrypt.h). */
const propertyIds = { keyLink: 2, friendlyName: 11 } as const;

const elements: readonly number[] = Object.values(elementIds);

/**
 * Reads a serialized certificate store (.sst), or one serialized certificate, as CertSaveStore and CertSerializeCertificateStoreElement write
 * them:
 *
 * store   ::= version 0 (4), "CERT", element*, end
 * element ::= property*, record whose id says what it is
 * record  ::= id (4, little endian), encoding 1 (4), length (4), value
 * end     ::= id 0, 8 octets
 *
 * @throws AppError FORMAT_TRUNCATED, FORMAT_DAMAGED, LIMIT_COUNT
 */
export function readSerializedStore(data: Uint8Array): SerializedStore {
  const certificates: Uint8Array[] = [];
  const revocationLists: Uint8Array[] = [];
  const keys: StoredKey[] = [];
  let properties: Pick<Partial<StoredKey>, "key" | "friendlyName"> = {};
  for (const { id, value } of recordsIn(data)) {
    properties = { ...properties, ...propertyOf(id, value) };
    if (id === elementIds.certificate) {
      const { key, friendlyName = null } = properties;
      if (key !== undefined) keys.push({ certificate: certificates.length, key, friendlyName });
      certificates.push(value);
    }
    if (id === elementIds.revocationList) revocationLists.push(value);
    // Properties stand in front of their element.
    if (elements.includes(id)) properties = {};
    if (certificates.length > limits.certificatesPerFile)
      throw storeErrors.tooMany({ most: limits.certificatesPerFile });
  }
  return { certificates, revocationLists, keys };
}

function* recordsIn(data: Uint8Array): Generator<{ readonly id: number; readonly value: Uint8Array }, void> {
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let offset = header.every((octet, index) => data[index] === octet) ? header.length : 0;
  while (offset + 12 <= data.length) {
    const id = view.getUint32(offset, true);
    const length = view.getUint32(offset + 8, true);
    if (id === 0) return;
    if (view.getUint32(offset + 4, true) !== 1) throw storeErrors.damaged({ offset });
    const end = offset + 12 + length;
    if (end > data.length) throw storeErrors.cutOff({ offset });
    yield { id, value: data.subarray(offset + 12, end) };
    offset = end;
  }
  if (offset !== data.length) throw storeErrors.cutOff({ offset });
}

function propertyOf(id: number, value: Uint8Array): Pick<Partial<StoredKey>, "key" | "friendlyName"> {
  if (id === propertyIds.friendlyName) return { friendlyName: readStoreText(value) || null };
  const key = id === propertyIds.keyLink ? readKeyLink(value) : null;
  return key === null ? {} : { key };
}
