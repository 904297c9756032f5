/** The channels between page and host: calls of the contract go up, events of jobs and of the window come down. */
export const channels = { call: "keyspec:call", job: "keyspec:job", shell: "keyspec:shell" } as const;

/** The events that a page can hear, each on its channel. */
export const heardEvents = { job: channels.job, shell: channels.shell } as const;
