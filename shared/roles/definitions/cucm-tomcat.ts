import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { ciscoTomcatLayouts, ciscoTomcatNotes } from "../parts/cisco-tomcat-layouts.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.cucmTomcat", {
  title: "Cisco Unified Communications Manager (Tomcat)",
  description: "What Cisco UC Integration for Microsoft Lync meets when it connects to a node of the cluster by HTTPS.",
  notes: {
    sipBetweenClientNode:
      "SIP between the client and the node is protected by CAPF enrolment, not by this certificate.",
  },
});

/** The HTTPS certificate of each Unified Communications Manager node (roles.md §8). */
export const cucmTomcat: RoleDefinition = {
  id: "cucm-tomcat",
  family: "appliance",
  exposure: "inside",
  identity: "names",
  assignment: "cisco-pages",
  products: ["cisco-uc"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "cucm"),
  layouts: ciscoTomcatLayouts("Cisco Unified"),
  questions: () => ["publisher-as-common-name"],
  notes: [
    ...ciscoTomcatNotes,
    {
      text: texts.notes.sipBetweenClientNode,
      citation: {
        ...sources.ciscoCertificateValidation,
        quote: "you should use Certification Authority Proxy Function (CAPF) enrollment",
      },
    },
  ],
  citation: {
    ...sources.ciscoCertificateValidation,
    quote: "You should plan to sign the certificates for each node in the cluster.",
  },
};
