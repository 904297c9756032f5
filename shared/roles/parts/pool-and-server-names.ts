import type { Citation } from "../../catalogue/citation.ts";
import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";

const texts = messages("roles.parts.poolAndServerNames", {
  names: {
    serverIsPool:
      "The server’s own name, which is the pool’s as well: the common name, repeated because a name check ignores the subject where other names stand.",
    poolAsCommonName:
      "The pool’s name: the common name, repeated because a name check ignores the subject where other names stand.",
    pool: "The pool’s name: clients and servers that look for the pool connect to it.",
    serverAsCommonName:
      "The server’s own name: the common name, repeated because a name check ignores the subject where other names stand.",
    server: "The server’s own name: the other servers connect to it.",
    otherServer: "Another server of the pool: its name must be there if it presents this certificate too.",
  },
});

/**
 * Pool and server, both required; one entry where they are the same. Then the other servers of the pool, for one certificate
 * that is to serve them all.
 *
 * @param citation where both are asked for, or where each is
 * @param commonName which of the two is the subject's name; absent: the pool's
 */
export function poolAndServerNames(
  input: RoleInput,
  citation: Citation | { readonly pool: Citation; readonly server: Citation },
  commonName: string = input.pool.fqdn,
): readonly PlannedName[] {
  const { pool, server } = input;
  const citations = "pool" in citation ? citation : { pool: citation, server: citation };
  if (sameName(pool.fqdn, server)) {
    const reason = texts.names.serverIsPool;
    return [{ name: server, need: "required", included: true, reason, citation: citations.server }];
  }
  return [
    {
      name: pool.fqdn,
      need: "required",
      included: true,
      reason: sameName(commonName, pool.fqdn) ? texts.names.poolAsCommonName : texts.names.pool,
      citation: citations.pool,
    },
    {
      name: server,
      need: "required",
      included: true,
      reason: sameName(commonName, server) ? texts.names.serverAsCommonName : texts.names.server,
      citation: citations.server,
    },
    ...otherServerNames(input),
  ];
}

/** Names of the pool's other servers: aside, unless one certificate is to serve them all (roles.md §4.2). */
function otherServerNames({ answers, pool, server }: RoleInput): readonly PlannedName[] {
  return pool.servers
    .filter(({ fqdn }) => !sameName(fqdn, server))
    .map(({ fqdn }) => ({
      name: fqdn,
      need: "conditional",
      included: answers["one-certificate-for-the-pool"],
      condition: "one-certificate-for-the-pool",
      reason: texts.names.otherServer,
      citation: {
        ...sources.updateSfbCertificate,
        note: citationNotes.notMentionedOtherMembers,
        inferred: true,
      },
    }));
}
