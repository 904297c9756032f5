import type { Message } from "../../text/message.ts";

/**
 * What is known of a link. `trusted`: both ends take each other’s certificate. `not-trusted`: one does not. `unknown`: something was not
 * given. `no-certificate`: none is on it.
 */
export const linkStates = ["not-trusted", "unknown", "trusted", "no-certificate"] as const;
export type LinkStateId = (typeof linkStates)[number];

/** Why a link is not trusted, or nobody can say. */
export type Reason = {
  readonly kind:
    | "will-not-work"
    | "name-lacking"
    | "root-lacking"
    | "name-unknown"
    | "question-open"
    | "certificate-missing"
    | "root-not-given"
    | "trust-unknown"
    | "not-in-windows";
  /** The system that it is about. */
  readonly system: string;
  /** Its servers that it is about; [] where it is about all of it. */
  readonly servers: readonly string[];
  readonly words: Message;
};

/**
 * What “trusted” rests on where nobody looked into the store of a server. `own-root`: it has the root of its own certificate.
 * `enterprise-ca`: members of a domain have the root of its enterprise CA. `public-authority`: everybody has those. `not-revoked`: no
 * revocation list that was given speaks of a certificate.
 */
export type Assumption = "own-root" | "enterprise-ca" | "public-authority" | "not-revoked";

/** The state of one link or line. */
export type LinkState = {
  readonly id: LinkStateId;
  /** What stands against it, the gravest first; [] where it is trusted. */
  readonly reasons: readonly Reason[];
  /** [] where the stores of all servers were seen, and revocation lists of all certificates. */
  readonly assumptions: readonly Assumption[];
};
