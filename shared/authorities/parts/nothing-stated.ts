import type { Authority } from "../types.ts";

/** What an authority's documents may bound, bound by nothing: a private authority takes what its administrator lets it. */
export const nothingStated = {
  formats: null,
  keys: null,
  digests: null,
  maximumNames: null,
  maximumExtensionOctets: null,
  namesPerCertificate: null,
  internalNames: null,
  ipAddresses: null,
  wildcards: null,
  clientAuthentication: null,
  lifetimes: [],
  refusedCharacters: null,
  spelledOutStates: null,
  requiredFields: null,
  droppedFields: null,
} as const satisfies Partial<Authority>;
