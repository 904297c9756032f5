import type { Citation } from "./citation.ts";
import type { ProductId } from "./products/types.ts";
import { sources } from "./sources.ts";

/** Where another product's documents say what a page of Lync Server 2013 says. */
type ProductPage = {
  /** The page of Lync Server 2013, by its document. */
  readonly of: string;
  readonly product: ProductId;
  /** What of it the product's page was seen to say, by the words of Lync Server 2013; `all`: the two are the same in substance. */
  readonly says: "all" | readonly string[];
  /** The product's page, with its own words where they were read. */
  readonly page: Citation;
};

const { lync2013Infrastructure, lync2013InternalServers, lync2013Tls } = sources;
const serverUsage = "All server certificates must support server authorization (Server EKU).";
const distributionPoint = "All server certificates must contain a CRL Distribution Point (CDP).";
const serverIdentity = { ...sources.ciscoCertificateValidation, section: "Server Identity in Certificates" };

/**
 * The products' own pages (roles.md §2, §3, §4): 2015 and 2019 print what Lync Server 2013 prints; of 2010 only what was read;
 * Subscription Edition has no page, so that of 2019 stands for it. Cisco's page has words of its own.
 */
export const productPages: readonly ProductPage[] = [
  {
    of: lync2013Infrastructure.document,
    product: "lync-2010",
    says: [serverUsage, distributionPoint],
    page: sources.lync2010Infrastructure,
  },
  {
    of: lync2013InternalServers.document,
    product: "lync-2010",
    says: ["FQDN of the pool"],
    page: sources.lync2010InternalServers,
  },
  ...[lync2013Infrastructure, lync2013InternalServers].flatMap(({ document: of }): readonly ProductPage[] => [
    { of, product: "sfb-2015", says: "all", page: sources.sfb2015Environment },
    { of, product: "sfb-2019", says: "all", page: sources.sfb2019Requirements },
    { of, product: "sfb-se", says: "all", page: { ...sources.sfb2019Requirements, inferred: true } },
  ]),
  {
    of: lync2013Tls.document,
    product: "cisco-uc",
    says: ["the certificate must have been issued by a CA that is also trusted by the client"],
    page: { ...serverIdentity, quote: "A trusted authority has issued the certificate." },
  },
  {
    of: lync2013Tls.document,
    product: "cisco-uc",
    says: ["the DNS name of the server must match the DNS name on the certificate"],
    page: {
      ...serverIdentity,
      quote:
        "The identity of the server that presents the certificate matches the identity of the server specified in the certificate.",
    },
  },
];

/** Documents about Lync Server 2013 that say nothing about other products. */
export const pagesOfLync2013: ReadonlySet<string> = new Set(
  [
    lync2013Infrastructure,
    lync2013InternalServers,
    lync2013Tls,
    sources.lync2013Autodiscover,
    sources.lync2013EdgePlan,
    sources.lync2013EdgeSummary,
    sources.lync2013ExternalAccess,
    sources.lync2013ReverseProxyRequest,
    sources.lync2013UmCertificates,
    sources.lync2013Wildcards,
  ].map(({ document }) => document),
);
