import type { DocumentAdvice } from "#shared/guide/document-advice.ts";
import type { LinkRow } from "#shared/present/trust/link-rows.ts";
import type { ChangedLine, Consequences } from "#shared/trust/change/what-if.ts";
import type { TrustLink } from "#shared/trust/links/types.ts";
import type { NeededCertificates } from "#shared/trust/roots/certificates-needed.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import type { TrustMap } from "#shared/trust/trust-map.ts";

/** What `keyspec map` found. */
export type MapReport = {
  readonly map: TrustMap;
  /** The certificates at the ends of each line by its id, where lines are shown in detail. */
  readonly ends: Readonly<Record<string, readonly LinkRow[]>>;
  /** Of the system that was asked for; [] where none was. */
  readonly needed: readonly ({ readonly system: TrustSystem } & NeededCertificates)[];
  /** null: nobody asked what would change. */
  readonly consequences: Consequences | null;
  readonly notes: readonly DocumentAdvice[];
  /** What the documents say of all traffic of a kind. */
  readonly traffic: readonly TrustLink[];
};

/** The same for scripts: systems by their ids, certificates by subject and thumbprint. */
export function mapData({ map, ends: rows, needed, consequences, notes, traffic }: MapReport): object {
  return {
    systems: map.systems.map(({ id, kind, title, servers, pools }) => ({
      id,
      kind,
      title,
      pools: pools.map(({ fqdn }) => fqdn),
      servers,
    })),
    lines: map.lines.map(({ id, ends, links, protection, state }) => ({
      id,
      ends: ends.map((end) => end.id),
      protection,
      state,
      certificates: rows[id] ?? [],
      links: links.map(({ link, from, to, state: own }) => ({ ...link, from: from.id, to: to.id, state: own })),
    })),
    needed: needed.map(({ system, needed: certificates, waiting }) => ({
      system: system.id,
      certificates: certificates.map(({ certificate, because, ...need }) => ({
        ...need,
        subject: certificate.subject.text,
        sha1Fingerprint: certificate.sha1Fingerprint,
        because: because.map(({ id }) => id),
      })),
      waiting: waiting.map(({ id }) => id),
    })),
    consequences:
      consequences === null
        ? null
        : { worse: consequences.worse.map(changeData), better: consequences.better.map(changeData) },
    notes,
    traffic,
  };
}

function changeData({ id, ends, before, after, breaking }: ChangedLine): object {
  return { id, ends: ends.map((end) => end.id), before, after, breaking: breaking.map((link) => link.id) };
}
