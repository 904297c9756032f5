import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { isForOthersOnly, isForServers } from "./template-of.ts";

/** What `usage.cisco-server-authentication` is to a certificate: a node’s certificate may state no usage, but none without this one. */
export const ciscoServerAuthentication: Rule = defineRule({
  id: "template.cisco-server-authentication",
  severity: "error",
  title: "A template for Cisco’s nodes must give Server Authentication where it gives purposes",
  texts: {
    missing: {
      what: "The template gives purposes, but not Server Authentication.",
      why: "The authority takes the purposes from the template, not from the node’s request, and clients refuse a server’s certificate without it.",
      fix: "Use the template Web Server, or add Server Authentication to the application policies of a duplicate.",
    },
  },
  citation: {
    ...sources.ciscoFieldNotice74345,
    quote:
      "Certificates that are used for mTLS connections in Cisco Unified Communication devices are expected to include both Server and Client Authentication EKUs.",
  },
  products: ["cisco-uc"],
  roles: "all",
  applies: ({ template }) => template !== null && isForServers(template) !== null,
  check: ({ template }, _context, problem) =>
    template !== null && isForOthersOnly(template) ? [problem("missing", {}, "template.purposes")] : [],
});
