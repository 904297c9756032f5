import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import type { Rule } from "../types.ts";
import { cngProblem } from "./cng-problem.ts";

/** roles.md §7.1: the service does not start its TLS side with such a key. */
export const cngInExchangeUm: Rule = {
  id: "provider.cng-in-exchange-um",
  severity: "error",
  title: "No CNG key",
  citation: {
    document: "Exchange Unified Messaging and a CNG certificate, events 1079 and 1136 (rockyprogress, blog)",
    quote: "Invalid provider type specified",
  },
  products: microsoftProducts,
  roles: ["exchange-um"],
  applies: (evidence) => keyPlaceOf(evidence)?.provider != null,
  check: (evidence) =>
    cngProblem(
      evidence,
      "Exchange Unified Messaging logs events 1079 and 1136, “Invalid provider type specified”, and takes no calls over TLS.",
    ),
};
