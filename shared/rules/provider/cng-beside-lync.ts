import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { appliesToNamedProvider, checkCngKey, cngKeyTexts } from "./cng-key.ts";

/** Windows servers that are no Lync servers. The request for a reverse proxy is documented with a legacy key; of the others nobody says. */
export const cngBesideLync: Rule = defineRule({
  id: "provider.cng-beside-lync",
  severity: "warning",
  title: "The key of a server beside Lync should not be a CNG key",
  texts: cngKeyTexts(
    "Microsoft documents the request for a reverse proxy with a legacy key, and for Office Web Apps and the XMPP gateway nothing. On a device that is no Windows server this does not matter.",
  ),
  citation: {
    ...sources.lync2013ReverseProxyRequest,
    section: "Creating a certificate signing request, step 5",
    quote: "for Template select (No template) Legacy key",
    inferred: true,
  },
  products: microsoftProducts,
  roles: ["reverse-proxy", "office-web-apps", "xmpp-gateway"],
  applies: appliesToNamedProvider,
  check: (evidence, _context, problem) => checkCngKey(evidence, problem),
});
