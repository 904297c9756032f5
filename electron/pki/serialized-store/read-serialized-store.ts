import { storeErrors } from "#shared/errors/definitions/serialized-store.ts";
import { limits } from "#shared/limits.ts";

/** What a serialized store holds, each in DER. */
export type SerializedStore = {
  readonly certificates: readonly Uint8Array[];
  readonly revocationLists: readonly Uint8Array[];
};

const header = [0, 0, 0, 0, 0x43, 0x45, 0x52, 0x54] as const;
/** CERT_CERT_PROP_ID, CERT_CRL_PROP_ID and CERT_CTL_PROP_ID: the element itself, behind its properties (wincrypt.h). */
const elementIds = { certificate: 32, revocationList: 33, trustList: 34 } as const;

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
  const view = new DataView(data.buffer, data.byteOffset, data.byteLength);
  let offset = header.every((octet, index) => data[index] === octet) ? header.length : 0;
  while (offset + 12 <= data.length) {
    const id = view.getUint32(offset, true);
    const length = view.getUint32(offset + 8, true);
    if (id === 0) return { certificates, revocationLists };
    if (view.getUint32(offset + 4, true) !== 1) throw storeErrors.damaged({ offset });
    const end = offset + 12 + length;
    if (end > data.length) throw storeErrors.cutOff({ offset });
    const value = data.subarray(offset + 12, end);
    if (id === elementIds.certificate) certificates.push(value);
    if (id === elementIds.revocationList) revocationLists.push(value);
    if (certificates.length > limits.certificatesPerFile)
      throw storeErrors.tooMany({ most: limits.certificatesPerFile });
    offset = end;
  }
  if (offset !== data.length) throw storeErrors.cutOff({ offset });
  return { certificates, revocationLists };
}
