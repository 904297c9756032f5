import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { sources } from "../../catalogue/sources.ts";
import { sameName } from "../../names/match.ts";
import { subjectCommonNameOf } from "../names-of.ts";
import type { Rule } from "../types.ts";

/** roles.md §7.1: here the subject decides, as event 1649 tells. */
export const commonNameExchangeUm: Rule = {
  id: "names.common-name-exchange-um",
  severity: "error",
  title: "The Exchange server's name as common name",
  citation: {
    ...sources.lync2013UmCertificates,
    quote: "you must enter the FQDN of the Exchange Server for communications to work",
  },
  products: microsoftProducts,
  roles: ["exchange-um"],
  applies: ({ certificate, request }, { plan }) => plan !== null && (certificate ?? request) !== null,
  check: (evidence, { plan }) => {
    const found = subjectCommonNameOf(evidence);
    if (plan === null || (found !== null && sameName(found, plan.subject.commonName))) return [];
    return [
      {
        what: `Its common name is ${found ?? "empty"}, not ${plan.subject.commonName}.`,
        why: "Unified Messaging and its partners look at the subject, and a stand-alone server does not read the alternative names.",
        fix: `Have it issued again with the common name ${plan.subject.commonName}.`,
        at: "subject",
      },
    ];
  },
};
