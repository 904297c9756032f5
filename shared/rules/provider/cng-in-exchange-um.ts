import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { defineRule } from "../define-rule.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import type { Rule } from "../types.ts";
import { cngKeyOf } from "./cng-key-of.ts";

/** roles.md §7.1: the service does not start its TLS side with such a key. */
export const cngInExchangeUm: Rule = defineRule({
  id: "provider.cng-in-exchange-um",
  severity: "error",
  title: "Exchange Unified Messaging must not have a CNG key",
  texts: {
    inPfx: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Exchange Unified Messaging logs events 1079 and 1136, “Invalid provider type specified”, and takes no calls over TLS.",
      fix: "Convert the PFX with KeySpec, then import the result with the command that it shows.",
    },
    inRequest: {
      what: "The private key is a CNG key, in “{provider}”.",
      why: "Exchange Unified Messaging logs events 1079 and 1136, “Invalid provider type specified”, and takes no calls over TLS.",
      fix: "Make the request again with “Microsoft RSA SChannel Cryptographic Provider”, with KeySpec or with the product’s own tools.",
    },
  },
  citation: {
    document: "Exchange Unified Messaging and a CNG certificate, events 1079 and 1136 (rockyprogress, blog)",
    quote: "Invalid provider type specified",
  },
  products: microsoftProducts,
  roles: ["exchange-um"],
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence, _context, problem) => {
    const found = cngKeyOf(evidence);
    return found === null ? [] : [problem(found.text, { provider: found.provider }, found.at)];
  },
});
