import type { KeyChoice } from "../roles/types.ts";
import { messages } from "../text/localise.ts";

/** How the kinds of keys that KeySpec makes are called. */
export const keyChoiceWords = messages("present.keyChoices", {
  "rsa-1024": "RSA, 1024 bits",
  "rsa-2048": "RSA, 2048 bits",
  "rsa-3072": "RSA, 3072 bits",
  "rsa-4096": "RSA, 4096 bits",
  "ecdsa-p256": "ECDSA, P-256",
  "ecdsa-p384": "ECDSA, P-384",
  "ecdsa-p521": "ECDSA, P-521",
} as const satisfies Record<KeyChoice, string>);
