import { citationNotes } from "../../catalogue/citation-notes.ts";
import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { subscriptionEditionNote } from "../parts/notes.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.officeWebApps", {
  title: "Office Web Apps Server",
  description: "Shows presentations in meetings: Office Web Apps Server 2013 or Office Online Server, one farm.",
  layouts: {
    oneCertificate: {
      title: "One certificate for the farm",
      description: "The farm’s name, on every server or on the load balancer.",
    },
  },
  certificates: {
    farm: {
      title: "Farm",
      exportable: "The product demands a key that can be exported; every server of the farm gets the same one.",
      authority: "Clients inside and your own servers meet it; outside, the reverse proxy presents its certificate.",
      keyPlace: "The key can be made here and be imported as a PFX.",
      where:
        "One request for the farm. Import it on every server, or only on the load balancer where that ends the protection (SSL offloading).",
    },
  },
  names: { farmsNameInsideBrowsers: "The farm’s name inside: browsers and the servers open it by this name." },
  notes: {
    productAsksEnhancedKey:
      "The product asks for no enhanced key usage at all. KeySpec asks for Server Authentication all the same, because browsers and load balancers look for it and authorities add it anyway. A certificate without it is no error here.",
    farmMadeNewOfficewebappsfarm:
      "The farm is made with New-OfficeWebAppsFarm -CertificateName, which finds the certificate by its friendly name. It fails where two certificates share one.",
    nameReverseProxyCalls:
      "The name that the reverse proxy calls inside must be in this certificate; the name that it publishes belongs into the reverse proxy’s.",
    commonNameDocumentDemands: "Common name: no document demands one. KeySpec writes the farm’s name.",
  },
});

const plan = { ...sources.officeOnlineServer, section: "Securing Office Online Server communications by using HTTPS" };

/** The certificate of an Office Web Apps Server or Office Online Server farm (roles.md §6.3). */
export const officeWebApps: RoleDefinition = {
  id: "office-web-apps",
  family: "partner",
  exposure: "perimeter",
  identity: "names",
  assignment: "office-web-apps",
  products: ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "office-web-apps"),
  layouts: [
    {
      id: "one-certificate",
      title: texts.layouts.oneCertificate.title,
      description: texts.layouts.oneCertificate.description,
      certificates: [
        {
          id: "farm",
          title: texts.certificates.farm.title,
          uses: () => [],
          scope: () => "pool",
          subject: ({ pool }) => pool.fqdn,
          names: ({ pool }) => [
            {
              name: pool.fqdn,
              need: "required",
              included: true,
              reason: texts.names.farmsNameInsideBrowsers,
              citation: {
                ...plan,
                quote: "include the fully qualified domain name (FQDN) of your Office Online Server farm in the SAN",
              },
            },
          ],
          extendedKeyUsage: () => ["serverAuth"],
          wildcards: false,
          exportable: () => ({
            value: true,
            reason: texts.certificates.farm.exportable,
          }),
          authority: {
            value: "private",
            reason: texts.certificates.farm.authority,
          },
          keyPlace: { value: "anywhere", reason: texts.certificates.farm.keyPlace },
          where: texts.certificates.farm.where,
        },
      ],
    },
  ],
  questions: () => [],
  notes: [
    {
      text: texts.notes.productAsksEnhancedKey,
      citation: {
        ...plan,
        quote: "Client Enhanced Key Usage (EKU) extensions or Server EKU extensions are not required.",
      },
    },
    {
      text: texts.notes.farmMadeNewOfficewebappsfarm,
      citation: {
        ...plan,
        quote: "If you have multiple certificates that share a Friendly Name field, farm creation will fail",
      },
    },
    {
      text: texts.notes.nameReverseProxyCalls,
      citation: {
        ...sources.lync2013PublishingOfficeWebApps,
        quote:
          "must appear in the Subject field or the Subject Alternative Name field of the certificate you have assigned to Office Web Apps Server",
      },
    },
    {
      text: texts.notes.commonNameDocumentDemands,
      citation: { ...plan, note: citationNotes.notMentionedSubject, inferred: true },
    },
    subscriptionEditionNote,
  ],
  citation: {
    ...plan,
    quote: "include the fully qualified domain name (FQDN) of your Office Online Server farm in the SAN",
  },
};
