import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** Diagnostics of Lync that speak of certificates and of trust (live.md §3). */
const telling = /^(?:1009|1010|1047)\b|HRESULT|tls-target|TLS negotiation/i;

/** What a server says of a fault of its own, or of its next hop. */
export const sipFault: Rule = defineRule({
  id: "live.sip-fault",
  severity: "warning",
  title: "The server should name no fault of TLS in its answer",
  citation: { ...sources.rfc3261, section: "21", note: "Lync adds a header ms-diagnostics that names the fault." },
  products: "all",
  roles: "all",
  texts: {
    named: {
      what: "The server says: {diagnostics}",
      why: "It could not make a connection of its own: the fault may lie with another server, which the text names.",
      fix: "Look at the server that it names with KeySpec, and paste the text into “Explain an error message”.",
    },
  },
  applies: ({ endpoint }) => endpoint?.sip?.answer != null,
  check: ({ endpoint }, _context, problem) =>
    (endpoint?.sip?.answer?.diagnostics ?? [])
      .filter((diagnostics) => telling.test(diagnostics))
      .map((diagnostics) => problem("named", { diagnostics }, "sip")),
});
