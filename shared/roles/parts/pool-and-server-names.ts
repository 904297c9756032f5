import type { Citation } from "../../citation.ts";
import { sameName } from "../../names/match.ts";
import { sources } from "../../sources.ts";
import type { PlannedName, RoleInput } from "../types.ts";

/** Pool and server, both required; one entry where they are the same. Then the other servers of the pool, if one certificate is to serve them all. */
export function poolAndServerNames(input: RoleInput, citation: Citation): readonly PlannedName[] {
  const { pool, server } = input;
  if (sameName(pool.fqdn, server)) {
    return [
      {
        name: server,
        need: "required",
        included: true,
        reason:
          "The server's own name, which is the pool's as well: the common name, repeated because a name check ignores the subject where other names stand.",
        citation,
      },
    ];
  }
  return [
    {
      name: pool.fqdn,
      need: "required",
      included: true,
      reason:
        "The pool's name: the common name, repeated because a name check ignores the subject where other names stand.",
      citation,
    },
    {
      name: server,
      need: "required",
      included: true,
      reason: "The server's own name: the other servers connect to it.",
      citation,
    },
    ...otherServerNames(input),
  ];
}

/** Names of the pool's other servers: aside, unless one certificate is to serve them all (roles.md §4.2). */
export function otherServerNames({ answers, pool, server }: RoleInput): readonly PlannedName[] {
  return pool.servers
    .filter(({ fqdn }) => !sameName(fqdn, server))
    .map(({ fqdn }) => ({
      name: fqdn,
      need: "conditional",
      included: answers["one-certificate-for-the-pool"],
      condition: "one-certificate-for-the-pool",
      reason: "Another server of the pool: its name must be there if it presents this certificate too.",
      citation: {
        ...sources.updateSfbCertificate,
        quote: "Microsoft's tables are silent about the names of other pool members.",
        inferred: true,
      },
    }));
}
