/** Options 1 and 2 of seed 003, in one sentence each. */
export const templateAdvice =
  "Option 1: use the default template Web Server. Option 2: duplicate this template and set on its Cryptography tab the provider category Legacy Cryptographic Service Provider, “Requests must use one of the following providers”, and Microsoft RSA SChannel Cryptographic Provider alone." as const;
