import type { CertificateDefinition } from "../types.ts";

/** What certificates of internal servers have in common (roles.md §4); a role says what differs. */
export const internalCertificate = {
  scope: ({ answers }) => (answers["one-certificate-for-the-pool"] ? "pool" : "server"),
  extendedKeyUsage: () => ["serverAuth"],
  wildcards: false,
  exportable: ({ answers }) =>
    answers["one-certificate-for-the-pool"]
      ? { value: true, reason: "One certificate serves the whole pool, so its key must reach every server." }
      : {
          value: false,
          reason:
            "Each server has a certificate and a key of its own, so the key need not leave the server once it is imported.",
        },
  authority: {
    value: "private",
    reason: "An internal authority is recommended for internal servers; a public one works as well.",
  },
  keyPlace: { value: "anywhere", reason: "The key can be made here and be imported as a PFX." },
  where:
    "One request for each server: its own name goes into its certificate. One for the whole pool only where one certificate is to serve every server.",
} as const satisfies Partial<CertificateDefinition>;

/** The same for a role that has one certificate for each server, whatever its pool. */
export const ownCertificate = {
  ...internalCertificate,
  scope: () => "server",
  exportable: () => ({
    value: false,
    reason:
      "Each server has a certificate and a key of its own, so the key need not leave the server once it is imported.",
  }),
  where: "One request for each server: its own name goes into its certificate.",
} as const satisfies Partial<CertificateDefinition>;
