import { sources } from "../../catalogue/sources.ts";
import { perSipDomain } from "../../deployment/names.ts";
import { messages } from "../../text/localise.ts";
import type { PlannedName, RoleInput } from "../types.ts";

const texts = messages("roles.parts.phoneUpdateNames", {
  names: {
    deskPhonesNobodyHas:
      "Desk phones that nobody has signed in to fetch their updates from this name; Microsoft’s wizard does not add it.",
  },
});

/** ucupdates-r2.{domain}: the address of the Device Update web service, which no certificate table of Microsoft's names. */
export function phoneUpdateNames({ answers, deployment }: RoleInput): readonly PlannedName[] {
  return perSipDomain(deployment, "ucupdates-r2").map((name) => ({
    name,
    need: "conditional",
    included: answers["phone-updates"],
    condition: "phone-updates",
    reason: texts.names.deskPhonesNobodyHas,
    citation: {
      ...sources.lync2013FrontEndDns,
      quote: "An internal A record with the name ucupdates-r2.<SIP domain>",
      inferred: true,
    },
  }));
}
