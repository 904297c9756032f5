import { citationNotes } from "../catalogue/citation-notes.ts";
import { sources } from "../catalogue/sources.ts";
import { messages } from "../text/localise.ts";
import { adCsDatabase } from "./parts/ad-cs-database.ts";
import { nothingStated } from "./parts/nothing-stated.ts";
import type { Authority } from "./types.ts";

const texts = messages("authorities.adCsStandalone", {
  title: "AD CS, stand-alone CA",
  description:
    "Active Directory Certificate Services without templates. Each request waits until somebody approves it.",
  changes: {
    lifetimeSettingAuthorityYear:
      "The lifetime is a setting of the authority, one year where nobody changed it. Names and usages are taken as the request has them.",
  },
  advice: {
    requestWaitsPendingUntil:
      "The request waits as pending until an administrator of the authority issues it. Note its request ID.",
    thereTemplatesHereName: "There are no templates here: name none, or the authority refuses the request.",
  },
});

/** Microsoft's certification authority without templates: an administrator approves each request. */
export const adCsStandalone: Authority = {
  id: "ad-cs-standalone",
  title: texts.title,
  kind: "private",
  description: texts.description,
  reviewed: "2026-11-20",
  submission: "standalone-ca",
  ...nothingStated,
  ...adCsDatabase,
  changes: [
    {
      value: texts.changes.lifetimeSettingAuthorityYear,
      citation: {
        ...sources.certreq,
        note: citationNotes.notMentionedStandaloneKeeps,
        inferred: true,
      },
    },
  ],
  advice: [
    {
      value: texts.advice.requestWaitsPendingUntil,
      citation: {
        ...sources.certreq,
        section: "certreq -retrieve",
        quote: "might leave the request in a pending state and return the requestid to the certreq caller for display",
      },
    },
    {
      value: texts.advice.thereTemplatesHereName,
      citation: {
        ...sources.certreq,
        note: citationNotes.notMentionedStandaloneTemplates,
        inferred: true,
      },
    },
  ],
};
