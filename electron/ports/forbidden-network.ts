import { networkErrors } from "#shared/errors/definitions/network.ts";
import type { HttpPort } from "./types.ts";

/** HTTP where the organisation lets KeySpec contact nobody: every question fails with NETWORK_FORBIDDEN. */
export const forbiddenHttp: HttpPort = {
  fetch: async ({ url }) => Promise.reject(networkErrors.forbidden({ target: url })),
};
