import { sources } from "../../catalogue/sources.ts";
import { processedExtensions } from "../../facts/processed-extensions.ts";
import { defineRule } from "../define-rule.ts";
import { repeatedNamesOf } from "./repeated-names.ts";

/** A request that asks for an extension twice, in one list or in two attributes. */
export const repeatedExtensionRequest = defineRule({
  id: "form.repeated-extension-request",
  severity: "warning",
  title: "A request should ask for each extension once",
  citation: {
    ...sources.rfc5280,
    section: "4.2",
    quote: "A certificate MUST NOT include more than one instance of a particular extension.",
    note: "That is said of certificates. An authority makes the certificate from the request, so it has to leave one of the two out.",
    inferred: true,
  },
  products: "all",
  roles: "all",
  texts: {
    names: {
      what: "It has two lists of alternative names.",
      why: "An authority may take either and leave the names of the other out, or refuse the request.",
      fix: "Make the request again, with all names in one list.",
    },
    other: {
      what: "It has its {name} more than once.",
      why: "An authority may take either, or refuse the request.",
      fix: "Make the request again.",
    },
  },
  applies: ({ request }) => request !== null,
  check: ({ request }, _context, problem) =>
    repeatedNamesOf(request?.extensions ?? []).map((name) =>
      name === processedExtensions.subjectAltName.name
        ? problem("names", {}, "request.extensions")
        : problem("other", { name }, "request.extensions"),
    ),
});
