import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

const why = "Services of the server cannot use it, and the certificate wizard does not list the certificate.";

/** A key in the profile of whoever ran certreq is no key of the server (formats.md §5.1: MachineKeySet is FALSE unless it is said). */
export const userKeySet: Rule = defineRule({
  id: "provider.user-key-set",
  severity: "error",
  title: "The key must be the computer’s",
  texts: {
    inRequest: {
      what: "The INF does not set MachineKeySet = TRUE.",
      why: "The key is made in the profile of the user who runs certreq. Services of the server cannot use it, and the certificate wizard does not list the certificate.",
      fix: "Add MachineKeySet = TRUE and make the request again.",
    },
    inPfx: {
      what: "The PFX puts the private key into the key set of a user.",
      why,
      fix: "Convert the PFX with KeySpec, and import the result with the command that it shows: it names the key set of the computer.",
    },
    inStore: {
      what: "The private key is in the key set of a user.",
      why,
      fix: "Export the certificate with its key as a PFX and import it into the store of the computer.",
    },
  },
  citation: { ...sources.certreq, section: "MachineKeySet", note: "The default is false.", inferred: true },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: ({ request, printed }) => request?.inf !== undefined || (printed?.key?.machineKeySet ?? null) !== null,
  check: ({ request, printed }, _context, problem) => {
    if (request?.inf !== undefined) return request.inf.machineKeySet ? [] : [problem("inRequest", {}, "request.inf")];
    if (printed?.key?.machineKeySet !== false) return [];
    return [problem(printed.ofPfx ? "inPfx" : "inStore", {}, "printed.key.machineKeySet")];
  },
});
