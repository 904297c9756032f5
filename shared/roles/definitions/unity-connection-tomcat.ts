import { sources } from "../../catalogue/sources.ts";
import { poolsOf } from "../../deployment/pools.ts";
import { messages } from "../../text/localise.ts";
import { ciscoTomcatLayouts, ciscoTomcatNotes } from "../parts/cisco-tomcat-layouts.ts";
import type { RoleDefinition } from "../types.ts";

const texts = messages("roles.unityConnectionTomcat", {
  title: "Cisco Unity Connection (Tomcat)",
  description: "What Cisco UC Integration for Microsoft Lync meets when it fetches voice mail by HTTPS.",
});

/** The HTTPS certificate of each Unity Connection node (roles.md §8). */
export const unityConnectionTomcat: RoleDefinition = {
  id: "unity-connection-tomcat",
  family: "appliance",
  exposure: "inside",
  identity: "names",
  assignment: "cisco-pages",
  products: ["cisco-uc"],
  title: texts.title,
  description: texts.description,
  pools: ({ pools }) => poolsOf(pools, "unity-connection"),
  layouts: ciscoTomcatLayouts("Cisco Unity Connection"),
  questions: () => ["publisher-as-common-name"],
  notes: ciscoTomcatNotes,
  citation: {
    ...sources.ciscoCertificateValidation,
    quote: "You should plan to sign the certificates for each node in the cluster.",
  },
};
