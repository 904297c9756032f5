import type { KeyChoice } from "#shared/roles/types.ts";
import { keyRecipes } from "./key-recipes.ts";
import type { CryptoPort, KeyPair } from "./port.ts";

/**
 * Makes the key that a plan asks for.
 *
 * @throws AppError KEY_UNSUPPORTED_ALGORITHM for an elliptic curve key on the portable cryptography
 */
export function generateKey(choice: KeyChoice, crypto: CryptoPort): Promise<KeyPair> {
  const recipe = keyRecipes[choice];
  return recipe.family === "RSA" ? crypto.generateRsaKey(recipe.bits) : crypto.generateEcKey(recipe.curve);
}
