/** Names of the bits of KeyUsage, in order (RFC 5280 §4.2.1.3; bit 1 is nonRepudiation or contentCommitment). */
export const keyUsageBits = [
  "digitalSignature",
  "nonRepudiation",
  "keyEncipherment",
  "dataEncipherment",
  "keyAgreement",
  "keyCertSign",
  "cRLSign",
  "encipherOnly",
  "decipherOnly",
] as const;

export type KeyUsageBit = (typeof keyUsageBits)[number];
