/** The two channels between page and host: calls of the contract go up, job events come down. */
export const channels = { call: "keyspec:call", job: "keyspec:job" } as const;
