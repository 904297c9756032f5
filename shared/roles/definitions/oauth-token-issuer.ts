import type { Citation } from "../../catalogue/citation.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { sources } from "../../catalogue/sources.ts";
import type { Deployment } from "../../deployment/model.ts";
import { type Pool, poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { ownCertificate } from "../parts/internal-certificate.ts";
import type { PlannedName, RoleDefinition, RoleInput } from "../types.ts";

const texts = messages("roles.oauthTokenIssuer", {
  title: "OAuth token issuer",
  description:
    "Signs the tokens that servers show to Exchange and SharePoint. The same certificate for every Front End pool.",
  layouts: {
    global: {
      title: "One certificate for the deployment",
      description: "Assigned once, with -Identity Global; replication carries it to every server.",
    },
  },
  certificates: {
    oauth: {
      exportable: "It is imported from a PFX, and every server gets the same key.",
      where: "Once for the deployment, on any Front End Server or here.",
    },
  },
  notes: {
    keyMustHave2048:
      "The key must have 2048 bits or more. A summary for Directors says 1024; KeySpec follows the stricter document.",
    defaultCertificateFrontEnd:
      "The Default certificate of a Front End Server may serve as OAuth certificate as well, so this one can be left out.",
    replace24HoursMore:
      "Replace it 24 hours or more before it expires, with -Roll and -EffectiveDate: what the old one signed stays good meanwhile.",
    summariesDirectorsNameDirectors:
      "Summaries for Directors name a Director’s FQDN as the subject. KeySpec plans the one certificate that all servers share, named after the default SIP domain.",
    pageAboutCertificateServes:
      "One page about this certificate serves every release of Skype for Business Server. None about Subscription Edition alone was read.",
  },
  names: {
    defaultSipDomainRealm: "The default SIP domain is the realm of OAuth: the common name, repeated among the names.",
    anotherSipDomainTokens: "Another SIP domain that tokens are issued for.",
  },
});

/**
 * The certificate that signs tokens between servers: one for the whole deployment, set once and replicated (roles.md §4.9). Lync
 * Server 2010 has none.
 */
export const oauthTokenIssuer: RoleDefinition = {
  id: "oauth-token-issuer",
  family: "server",
  exposure: "inside",
  identity: "names",
  assignment: "cs-certificate",
  products: ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: frontEndPools,
  layouts: [
    {
      id: "global",
      title: texts.layouts.global.title,
      description: texts.layouts.global.description,
      certificates: [
        {
          ...ownCertificate,
          id: "oauth",
          title: texts.title,
          uses: () => ["OAuthTokenIssuer"],
          scope: () => "deployment",
          subject: ({ deployment }) => defaultSipDomain(deployment),
          names,
          exportable: () => ({
            value: true,
            reason: texts.certificates.oauth.exportable,
          }),
          where: texts.certificates.oauth.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.keyMustHave2048,
      citation: { ...sources.lync2013OauthCertificate, quote: "the certificate must be at least 2048 bits" },
    },
    {
      text: texts.notes.defaultCertificateFrontEnd,
      citation: {
        ...sources.lync2013OauthCertificate,
        quote: "your Lync Server 2013 default certificate can also be used as the OAuthTokenIssuer certificate",
      },
    },
    {
      text: texts.notes.replace24HoursMore,
      citation: {
        ...sources.sfbStageCertificates,
        quote: "24 hours before the expiration time of the current certificate",
      },
    },
    {
      text: texts.notes.summariesDirectorsNameDirectors,
      citation: { ...sources.lync2013SingleDirector, quote: "OAuthTokenIssuer dir01.contoso.net No Entry" },
    },
    {
      text: texts.notes.pageAboutCertificateServes,
      citation: {
        ...sources.sfbOauthCertificate,
        quote: "any Skype for Business Server certificate can be used as your OAuthTokenIssuer certificate",
        inferred: true,
      },
      products: ["sfb-se"],
    },
  ],
  citation: {
    ...sources.lync2013OauthCertificate,
    quote: "any Web server certificate that includes the name of your SIP domain in the Subject field",
  },
};

/** The page speaks of Front End Servers; replication brings the certificate to the other servers by itself. */
function frontEndPools({ pools }: Deployment): readonly Pool[] {
  return [...poolsOf(pools, "standard-front-end"), ...poolsOf(pools, "enterprise-front-end")];
}

function defaultSipDomain({ sipDomains }: Deployment): string {
  return sipDomains[0] ?? "";
}

function names({ deployment, product }: RoleInput): readonly PlannedName[] {
  const [, ...others] = deployment.sipDomains;
  return [
    {
      name: defaultSipDomain(deployment),
      need: "optional",
      included: true,
      reason: texts.names.defaultSipDomainRealm,
      citation: { ...certificatePage(product), inferred: true },
    },
    ...others.map(
      (name): PlannedName => ({
        name,
        need: "conditional",
        included: true,
        reason: texts.names.anotherSipDomainTokens,
        citation: {
          ...sources.lync2013Oauth,
          quote: "Additional SIP namespaces are added to the Subject Alternate Name list in the OAuth certificate.",
        },
      }),
    ),
  ];
}

function certificatePage(product: ProductId): Citation {
  const source = product === "lync-2013" ? sources.lync2013OauthCertificate : sources.sfbOauthCertificate;
  return { ...source, quote: "includes the name of your SIP domain in the Subject field" };
}
