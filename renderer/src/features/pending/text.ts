/** Visible text of the pending requests. */
export const text = {
  title: "Pending requests",
  intro:
    "Each request waits here with its encrypted private key until its certificate is back. Requests survive a restart.",
  keptIn: (folder: string) => `They are kept in ${folder}.`,
  none: "There is no request yet.",
  create: "Make a request",
  damaged: "Some files of the data folder could not be read. They were left as they are.",
  waiting: (age: string) => `Waiting, ${age}`,
  completed: (date: string) => `Completed on ${date}`,
  names: (count: number) => (count === 1 ? "1 name" : `${count} names`),
  facts: {
    role: "Role",
    commonName: "Common name",
    names: "Names",
    deployment: "Deployment",
    key: "Key",
    fingerprint: "Public key (SHA-256)",
  },
  keys: { "rsa-2048": "RSA, 2048 bits", "rsa-4096": "RSA, 4096 bits" },
  details: "Details",
  show: "Show the request",
  showOf: (server: string) => `Show the request: ${server}`,
  request: (server: string) => `Request of ${server}`,
  actions: {
    complete: "Complete",
    completeAgain: "Complete again",
    completeAgainOf: (server: string) => `Complete again: ${server}`,
    completeOf: (server: string) => `Complete the request for ${server}`,
    labCa: "Sign with the lab CA",
    labCaOf: (server: string) => `Sign with the lab CA: ${server}`,
    remove: "Delete",
    removeOf: (server: string) => `Delete the request for ${server}`,
  },
  confirm: {
    title: "Delete this request?",
    text: (server: string) =>
      `The private key of the request for ${server} is deleted with it. A certificate that was issued for it can then no longer be used.`,
    keep: "Keep it",
    remove: "Delete the request and its key",
  },
} as const;
