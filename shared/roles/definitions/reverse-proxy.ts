import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import type { Deployment } from "../../deployment/model.ts";
import { type Pool, poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import { listenerName, publishedNames, publishedPools, webServiceNames } from "../parts/published-names.ts";
import { wildcardAlternatives } from "../parts/wildcard-alternatives.ts";
import { testPhonesFirst } from "../parts/with-wildcards.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.reverseProxy", {
  title: "Reverse proxy",
  description:
    "Publishes the web services, simple URLs, Autodiscover and Office Web Apps to the internet, in one certificate for all pools.",
  layouts: {
    oneCertificate: {
      title: "One certificate for one listener",
      description: "The names of every pool and Director in one certificate.",
    },
  },
  certificates: {
    listener: {
      title: "Web listener",
      exportable: "The certificate goes with its key to every proxy of the farm.",
      notExportable: "There is one proxy, so the key need not leave it once it is imported.",
      authority: "Phones, browsers and guests of meetings outside must trust it without your root certificate.",
      keyPlace: "The key can be made here; export and import with the private key is documented.",
      where:
        "One request for all proxies of the farm. A proxy that is an appliance takes the certificate and its key as PFX or PEM.",
    },
  },
  notes: {
    severalPoolsYouMay:
      "With several pools you may also give each external name a listener and a certificate of its own: then take the other pools’ names out.",
    documentedRequestConsoleTicks:
      "The documented request in the console ticks Client Authentication as well; the summary asks for the server usage only. KeySpec leaves it out: public authorities no longer issue it.",
    exchangeNamesLeftOut:
      "Exchange names are left out. Add them if the same listener publishes Exchange Autodiscover and web services.",
    putYourInternalAuthoritys:
      "Put your internal authority’s root certificate on the proxy: it checks the pool’s certificate when it passes requests on.",
    sameCertificateMayServe:
      "The same certificate may serve the Edge Servers, if it has the names of both and its key is exportable.",
    lyncdiscoverNamesCameMobility:
      "The lyncdiscover names came with the mobility update of 2011. The Lync Server 2010 documents were read for wildcards only; the rest is that of Lync Server 2013.",
  },
});

const request = sources.lync2013ReverseProxyRequest;
const summary = { ...sources.lync2013ReverseProxySummary, section: "Reverse Proxy: External Interface" };
const mobility = { ...sources.lync2013Mobility, section: "Reverse Proxy (Public CA) Certificate Requirements" };

/** The public certificate of what publishes the web services outside (roles.md §6.2). */
export const reverseProxy: RoleDefinition = {
  id: "reverse-proxy",
  family: "partner",
  exposure: "outside",
  identity: "names",
  assignment: "reverse-proxy",
  products: ["lync-2010", "lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: proxyPools,
  layouts: [
    {
      id: "one-certificate",
      title: texts.layouts.oneCertificate.title,
      description: texts.layouts.oneCertificate.description,
      certificates: [
        {
          id: "listener",
          title: texts.certificates.listener.title,
          uses: () => [],
          scope: () => "pool",
          subject: ({ pool }) => pool.fqdn,
          names: (input) => [
            listenerName(input),
            ...webServiceNames(input),
            ...publishedNames(input),
            ...wildcardAlternatives(publishedNames(input), testPhonesFirst, {
              ...sources.lync2013Wildcards,
              quote: "Wildcard SAN entry is supported for Simple URL (meet and dialin) publishing certificate.",
            }),
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: true,
          exportable: ({ answers, pool }) =>
            answers["proxy-farm"] || pool.servers.length > 1
              ? { value: true, reason: texts.certificates.listener.exportable }
              : { value: false, reason: texts.certificates.listener.notExportable },
          authority: {
            value: "public",
            reason: texts.certificates.listener.authority,
          },
          keyPlace: {
            value: "anywhere",
            reason: texts.certificates.listener.keyPlace,
          },
          where: texts.certificates.listener.where,
        },
      ],
    },
  ],
  questions: (product) => (product === "lync-2010" ? ["proxy-farm", "mobility"] : ["proxy-farm"]),
  notes: [
    {
      text: texts.notes.severalPoolsYouMay,
      citation: {
        ...request,
        quote:
          "you will either need a certificate and web listener for each, or you must obtain a certificate whose subject alternative name contains the names used by all of the pools",
      },
    },
    {
      text: texts.notes.documentedRequestConsoleTicks,
      citation: { ...summary, quote: "Certificate must be issued by a public CA and with the server EKU." },
    },
    {
      text: texts.notes.exchangeNamesLeftOut,
      citation: {
        ...request,
        quote:
          "you will also need to configure reverse proxy rules for the Exchange autodiscover and web services URLs",
      },
    },
    {
      text: texts.notes.putYourInternalAuthoritys,
      citation: {
        ...request,
        quote:
          "You need to install the root certification authority (CA) certificate on the server running Microsoft Forefront Threat Management Gateway 2010 or IIS ARR",
      },
    },
    {
      text: texts.notes.sameCertificateMayServe,
      citation: { ...request, quote: "combine the Edge Server and the reverse proxy subject alternative names" },
    },
    {
      text: texts.notes.lyncdiscoverNamesCameMobility,
      citation: { ...mobility, note: citationNotes.notMentionedLync2010, inferred: true },
      products: ["lync-2010"],
    },
    subscriptionEditionNote,
  ],
  citation: { ...request, quote: "The subject name must also be present in the subject alternative name." },
};

/** The proxies of the deployment; without any, one that goes by the first published name, so that nobody has to type it. */
function proxyPools(deployment: Deployment): readonly Pool[] {
  const own = poolsOf(deployment.pools, "reverse-proxy");
  if (own.length > 0) return own;
  return publishedPools(deployment)
    .slice(0, 1)
    .map(({ site, webServices: { external } }) => ({
      kind: "reverse-proxy",
      fqdn: external,
      site,
      servers: [{ fqdn: external }],
    }));
}
