import { sources } from "../../catalogue/sources.ts";
import { certificateName } from "../../facts/certificate-name.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Windows refuses what stands in its store of untrusted certificates, whatever its chain says. */
export const disallowed: Rule = defineRule({
  id: "server.disallowed",
  severity: "error",
  title: "No certificate of the chain may stand among the untrusted certificates of the server",
  citation: {
    ...sources.lync2013Tls,
    quote: "the certificate must have been issued by a CA that is also trusted by the client",
  },
  products: "all",
  roles: "all",
  texts: {
    found: {
      what: "{certificate} stands in Untrusted Certificates of {server}.",
      why: "Windows refuses every certificate that stands there, and every chain with one in it.",
      fix: "Find out who put it there, an administrator, a group policy or Windows Update, and why. Where it was a mistake, remove it: certutil -delstore Disallowed {thumbprint}",
    },
  },
  applies: ({ server, chain }) => server !== null && chain !== null,
  check: ({ server, chain }, _context, problem) => {
    const refused = new Set(
      server?.stores
        .filter(({ store }) => store === "Disallowed")
        .flatMap(({ certificates }) => certificates.map(({ sha256Fingerprint }) => sha256Fingerprint)),
    );
    return (chain?.path ?? [])
      .filter(({ sha256Fingerprint }) => refused.has(sha256Fingerprint))
      .map((certificate) =>
        problem(
          "found",
          {
            certificate: certificateName(certificate),
            server: server?.computer.name ?? "",
            thumbprint: certificate.sha1Fingerprint,
          },
          "server.stores",
        ),
      );
  },
});
