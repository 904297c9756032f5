import type { ProductId } from "../../catalogue/products/types.ts";
import type { SystemKind } from "../systems/system-kinds.ts";
import type { TrustSystem } from "../systems/systems-of.ts";
import type { LinkEnd, TrustLink } from "./types.ts";

/** A link of the table between two systems of a deployment. */
export type LinkBetween = {
  readonly link: TrustLink;
  /** Who begins. */
  readonly from: TrustSystem;
  readonly to: TrustSystem;
  /** The ends as the table has them, which tell web services from the server that they run on. */
  readonly fromEnd: LinkEnd;
  readonly toEnd: LinkEnd;
};

const ofWebServices: Partial<Readonly<Record<LinkEnd, SystemKind>>> = {
  "front-end-web": "front-end",
  "director-web": "director",
};

/**
 * The links that exist between systems: those of the product, and Cisco’s wherever a system of Cisco’s is.
 *
 * @param isAsked systems of which each link must have one at an end; absent: all
 */
export function linksBetween(
  links: readonly TrustLink[],
  systems: readonly TrustSystem[],
  product: ProductId,
  isAsked: (system: TrustSystem) => boolean = () => true,
): readonly LinkBetween[] {
  const byKind = Map.groupBy(systems, ({ kind }) => kind);
  return links
    .filter(({ products }) => products.includes(product) || products.includes("cisco-uc"))
    .flatMap((link) =>
      link.from.flatMap((fromEnd) =>
        link.to.flatMap((toEnd) =>
          pairsOf(link, systemsAt(fromEnd, link, byKind), systemsAt(toEnd, link, byKind), isAsked).map(
            ([from, to]) => ({
              link,
              from,
              to,
              fromEnd,
              toEnd,
            }),
          ),
        ),
      ),
    )
    .filter(isSpoken);
}

/** The two ways in which Mediation Server and gateway signal, in both directions. */
const signalling: readonly string[] = ["V01", "V02", "V03", "V04"];

/** Between Mediation Server and gateway it is TLS or TCP: the deployment says which (seed 001). */
function isSpoken({ link, from, to }: LinkBetween): boolean {
  const gateways = [...from.pools, ...to.pools].filter((pool) => pool.kind === "gateway");
  if (gateways.length === 0 || !signalling.includes(link.id)) return true;
  return gateways.some(({ tls }) => tls === (link.protection === "mtls"));
}

/** A Mediation Server without a pool of its own runs on the Front End Servers, where gateways reach it (trust.md §4, group V). */
function systemsAt(
  end: LinkEnd,
  { id }: TrustLink,
  byKind: ReadonlyMap<SystemKind, readonly TrustSystem[]>,
): readonly TrustSystem[] {
  const kind = ofWebServices[end] ?? (end as SystemKind);
  const collocated = kind === "mediation" && id.startsWith("V") && !byKind.has(kind);
  return byKind.get(collocated ? "front-end" : kind) ?? [];
}

function pairsOf(
  { between }: TrustLink,
  from: readonly TrustSystem[],
  to: readonly TrustSystem[],
  isAsked: (system: TrustSystem) => boolean,
): readonly (readonly [TrustSystem, TrustSystem])[] {
  const askedTo = to.filter(isAsked);
  return from.flatMap((one) =>
    (isAsked(one) ? to : askedTo)
      .filter((other) => one.kind !== other.kind || isBetween(between, one, other))
      .map((other) => [one, other] as const),
  );
}

/** Several pools that are one system of the picture are other pools for each other. */
function isBetween(between: TrustLink["between"], one: TrustSystem, other: TrustSystem): boolean {
  if (between === "other-pools") return one !== other || one.pools.length > 1;
  return one === other;
}
