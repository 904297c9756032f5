import type { Citation } from "../../catalogue/citation.ts";
import { messages } from "../../text/localise.ts";
import type { RoleInput, RoleLayout } from "../types.ts";
import { internalCertificate } from "./internal-certificate.ts";
import { poolAndServerNames } from "./pool-and-server-names.ts";

const texts = messages("roles.parts.poolCertificate", {
  title: "One certificate for each server",
  description: "The Default certificate, which authenticates the server to every other.",
  certificates: { default: { title: "Default" } },
});

/** The one way of roles with a Default certificate only: common name = pool, names = pool and server (roles.md §4.4, §4.6, §4.8). */
export function poolCertificate(citation: (input: RoleInput) => Citation): RoleLayout {
  return {
    id: "default",
    title: texts.title,
    description: texts.description,
    certificates: [
      {
        ...internalCertificate,
        id: "default",
        title: texts.certificates.default.title,
        uses: () => ["Default"],
        subject: ({ pool }) => pool.fqdn,
        names: (input) => poolAndServerNames(input, citation(input)),
      },
    ],
  };
}
