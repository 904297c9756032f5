import { keyStoreErrors, keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import type { SecretsPort } from "./types.ts";

const problem = keyStoreProblems.forbidden;

/** The key store where the organisation lets nobody use it: nothing is kept, and what was kept before opens nothing. */
export const forbiddenSecrets: SecretsPort = {
  problem: async () => problem,
  remember: async () => Promise.reject(keyStoreErrors.unavailable({ problem })),
  recall: async () => null,
};
