import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";
import { appliesToNamedProvider, checkCngKey, cngKeyTexts } from "./cng-key.ts";

/** roles.md §7.1: the service does not start its TLS side with such a key. */
export const cngInExchangeUm: Rule = defineRule({
  id: "provider.cng-in-exchange-um",
  severity: "error",
  title: "Exchange Unified Messaging must not have a CNG key",
  texts: cngKeyTexts(
    "Exchange Unified Messaging logs events 1079 and 1136, “Invalid provider type specified”, and takes no calls over TLS.",
  ),
  citation: {
    document: "Exchange Unified Messaging and a CNG certificate, events 1079 and 1136 (rockyprogress, blog)",
    quote: "Invalid provider type specified",
  },
  products: microsoftProducts,
  roles: ["exchange-um"],
  applies: appliesToNamedProvider,
  check: (evidence, _context, problem) => checkCngKey(evidence, problem),
});
