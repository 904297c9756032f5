import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { knownOids } from "../../facts/known-oids.ts";
import { presentValue } from "../../facts/part.ts";
import { partOf } from "../part-of.ts";
import type { Rule } from "../types.ts";

/** roles.md G1; Office Web Apps asks for no usage (§6.3). A request may leave the extension to the authority's template; see `requestedUsage`. */
export const serverAuthentication: Rule = {
  id: "usage.server-authentication",
  severity: "error",
  title: "Server Authentication",
  citation: {
    ...sources.lync2013Infrastructure,
    quote: "All server certificates must support server authorization (Server EKU).",
  },
  products: microsoftProducts,
  roles: { except: ["office-web-apps"] },
  applies: (evidence) => {
    const { state } = partOf(evidence, "extendedKeyUsage");
    return state === "present" || (state === "absent" && evidence.certificate !== null);
  },
  check: (evidence) => {
    const usages = presentValue(partOf(evidence, "extendedKeyUsage"));
    if (usages?.some(({ oid }) => oid === knownOids.serverAuthentication.oid) === true) return [];
    return [
      {
        what:
          usages === null || usages.length === 0
            ? "It has no enhanced key usage, so no Server Authentication."
            : `Its enhanced key usage has no Server Authentication, only ${usages.map(({ name }) => name).join(", ")}.`,
        why: "The servers present it on every TLS and MTLS connection, and the other side asks for that usage.",
        fix: "Have it issued again with Server Authentication, for example from the Web Server template.",
        at: evidence.certificate === null ? "request.extendedKeyUsage" : "certificate.extendedKeyUsage",
      },
    ];
  },
};
