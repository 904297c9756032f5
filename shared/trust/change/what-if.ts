import type { CertificateInPlace } from "../../inventory/certificate-in-place.ts";
import type { TrustLink } from "../links/types.ts";
import { stateOfLinks } from "../state/state-of-links.ts";
import type { LinkState, LinkStateId } from "../state/types.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import { type TrustLine, type TrustMapInput, trustMap } from "../trust-map.ts";

/** A line whose state changes. */
export type ChangedLine = {
  readonly id: string;
  readonly ends: readonly [TrustSystem, TrustSystem];
  readonly before: LinkState;
  readonly after: LinkState;
  /** Its links whose own state gets worse. */
  readonly breaking: readonly TrustLink[];
};

/** What a change does to the links of a deployment. */
export type Consequences = {
  /** Trusted before, and not trusted or unknown afterwards. */
  readonly worse: readonly ChangedLine[];
  readonly better: readonly ChangedLine[];
};

/** From good to bad; what nobody knows is no longer known to work. */
const ranks: Readonly<Record<LinkStateId, number>> = { "no-certificate": 0, trusted: 0, unknown: 1, "not-trusted": 2 };

/**
 * What would break, and what would begin to work, if other certificates were in place. Each server still trusts what it did before: a new root
 * must be given to those that the server talks to first, so a new CA makes links unknown until somebody says that its root is there.
 */
export function whatIf(input: TrustMapInput, after: readonly CertificateInPlace[]): Consequences {
  const now = trustMap(input);
  const states = stateOfLinks(after, input.certificates, input.guests, input.servers);
  const then = trustMap({ ...input, certificates: after }, states);
  const later = new Map(then.lines.map((line) => [line.id, line]));
  const changed = now.lines.flatMap((line) => {
    const other = later.get(line.id);
    return other === undefined ? [] : [changeOf(line, other)];
  });
  return {
    worse: changed.filter((line) => ranks[line.after.id] > ranks[line.before.id] || line.breaking.length > 0),
    better: changed.filter((line) => ranks[line.after.id] < ranks[line.before.id]),
  };
}

function changeOf({ id, ends, state, links }: TrustLine, after: TrustLine): ChangedLine {
  const breaking = links.flatMap(({ link, state: before }, index) => {
    const then = after.links[index]?.state;
    return then !== undefined && ranks[then.id] > ranks[before.id] ? [link] : [];
  });
  return { id, ends, before: state, after: after.state, breaking: [...new Set(breaking)] };
}
