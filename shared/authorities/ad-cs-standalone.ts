import { sources } from "../catalogue/sources.ts";
import { nothingStated } from "./parts/nothing-stated.ts";
import type { Authority } from "./types.ts";

/** Microsoft's certification authority without templates: an administrator approves each request. */
export const adCsStandalone: Authority = {
  id: "ad-cs-standalone",
  title: "AD CS, stand-alone CA",
  kind: "private",
  description:
    "Active Directory Certificate Services without templates. Each request waits until somebody approves it.",
  reviewed: "2026-11-20",
  submission: "standalone-ca",
  ...nothingStated,
  changes: [
    {
      value:
        "The lifetime is a setting of the authority, one year where nobody changed it. Names and usages are taken as the request has them.",
      citation: {
        ...sources.certreq,
        note: "The document does not mention what a stand-alone CA keeps of a request.",
        inferred: true,
      },
    },
  ],
  advice: [
    {
      value: "The request waits as pending until an administrator of the authority issues it. Note its request ID.",
      citation: {
        ...sources.certreq,
        section: "certreq -retrieve",
        quote: "might leave the request in a pending state and return the requestid to the certreq caller for display",
      },
    },
    {
      value: "There are no templates here: name none, or the authority refuses the request.",
      citation: {
        ...sources.certreq,
        note: "The document does not mention templates at a stand-alone CA.",
        inferred: true,
      },
    },
  ],
};
