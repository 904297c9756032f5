import type { KeyChoice } from "#shared/roles/types.ts";
import type { CurveName } from "./port.ts";

/** What a key signs with. */
export type KeyFamily = "RSA" | "ECDSA";

/** How a key is made; `bits` is what Windows calls KeyLength. */
export type KeyRecipe =
  | { readonly family: "RSA"; readonly bits: number }
  | { readonly family: "ECDSA"; readonly bits: number; readonly curve: CurveName };

/** The keys that a plan can ask for. */
export const keyRecipes: Readonly<Record<KeyChoice, KeyRecipe>> = {
  "rsa-1024": { family: "RSA", bits: 1024 },
  "rsa-2048": { family: "RSA", bits: 2048 },
  "rsa-3072": { family: "RSA", bits: 3072 },
  "rsa-4096": { family: "RSA", bits: 4096 },
  "ecdsa-p256": { family: "ECDSA", bits: 256, curve: "P-256" },
  "ecdsa-p384": { family: "ECDSA", bits: 384, curve: "P-384" },
  "ecdsa-p521": { family: "ECDSA", bits: 521, curve: "P-521" },
};
