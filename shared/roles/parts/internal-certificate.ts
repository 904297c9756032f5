import { messages } from "../../text/localise.ts";
import type { CertificateDefinition } from "../types.ts";

const texts = messages("roles.parts.internalCertificate", {
  exportable: "One certificate serves the whole pool, so its key must reach every server.",
  notExportable:
    "Each server has a certificate and a key of its own, so the key need not leave the server once it is imported.",
  authority: "An internal authority is recommended for internal servers; a public one works as well.",
  keyPlace: "The key can be made here and be imported as a PFX.",
  where: {
    serverOrPool:
      "One request for each server: its own name goes into its certificate. One for the whole pool only where one certificate is to serve every server.",
    server: "One request for each server: its own name goes into its certificate.",
  },
});

/** What certificates of internal servers have in common (roles.md §4); a role says what differs. */
export const internalCertificate = {
  scope: ({ answers }) => (answers["one-certificate-for-the-pool"] ? "pool" : "server"),
  extendedKeyUsage: () => ["serverAuth"],
  wildcards: false,
  exportable: ({ answers }) =>
    answers["one-certificate-for-the-pool"]
      ? { value: true, reason: texts.exportable }
      : { value: false, reason: texts.notExportable },
  authority: { value: "private", reason: texts.authority },
  keyPlace: { value: "anywhere", reason: texts.keyPlace },
  where: texts.where.serverOrPool,
} as const satisfies Partial<CertificateDefinition>;

/** The same for a role that has one certificate for each server, whatever its pool. */
export const ownCertificate = {
  ...internalCertificate,
  scope: () => "server",
  exportable: () => ({ value: false, reason: texts.notExportable }),
  where: texts.where.server,
} as const satisfies Partial<CertificateDefinition>;
