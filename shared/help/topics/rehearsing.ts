import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.rehearsing", {
  title: "Rehearse with the lab CA",
  summary:
    "A certification authority on this computer that signs requests as AD CS or a public authority would, for labs only.",
  inRequest: "A request, from KeySpec or from elsewhere, and the passphrase that you chose for the lab CA.",
  output: "A certificate and its chain, as the authority that you chose would send them.",
  command: "Sign a request:",
  server: "No client trusts the lab CA. Import its root on lab machines only, and remove it afterwards.",
  trusted: "A browser or client does not trust the certificate.",
  trustedCure:
    "That is right outside of a lab. In the lab, import the root of the lab CA among the trusted roots of that machine.",
  passphrase: "The passphrase of the lab CA is lost.",
  passphraseCure:
    "Begin a new lab CA. Certificates that the old one signed stay valid until they expire, where its root is still trusted.",
});

/** Help for the lab CA. */
export const rehearsing: HelpTopic = {
  id: "rehearsing",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inRequest)] },
    {
      title: sectionTitles.output,
      parts: [say(texts.output), run("lab-ca issue fe01.req --out issued", texts.command)],
    },
    { title: sectionTitles.server, parts: [say(texts.server)] },
    {
      title: sectionTitles.trouble,
      parts: [trouble(texts.trusted, texts.trustedCure), trouble(texts.passphrase, texts.passphraseCure)],
    },
  ],
};
