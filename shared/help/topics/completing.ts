import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.completing", {
  title: "Complete a pending request",
  summary: "Puts the certificate that came back and the key that waited here into one PFX.",
  inFiles:
    "Everything that the authority sent: certificate, chain, P7B or its ZIP. Each certificate finds its request by its key.",
  inPassphrase: "The passphrase that you gave when the request was made.",
  output:
    "A PFX for the server, what the authority changed compared with the request, and the import commands for that role.",
  command: "The same in a script:",
  server:
    "Import the PFX with certutil on each server that the certificate is for, assign it to the services, and restart them.",
  serverChain:
    "The issuing certificates must be there too: the root among the trusted roots, the others among the intermediate authorities.",
  unknown: "A certificate fits no pending request.",
  unknownCure:
    "Its key is not here: the request was made elsewhere, was deleted, or the authority was sent another one. KeySpec names the request that nearly fits.",
  changed: "The authority left out names.",
  changedCure: "Do not import it. Have it issued again from the same request, and name what is missing.",
});

/** Help for Pending and Complete. */
export const completing: HelpTopic = {
  id: "completing",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inFiles, texts.inPassphrase)] },
    {
      title: sectionTitles.output,
      parts: [
        say(texts.output),
        run(
          "complete --certificate fe01.cer --chain chain.p7b --passphrase-file passphrase.txt --out-password-file password.txt --out pfx",
          texts.command,
        ),
      ],
    },
    { title: sectionTitles.server, parts: [say(texts.server), say(texts.serverChain)] },
    {
      title: sectionTitles.trouble,
      parts: [trouble(texts.unknown, texts.unknownCure), trouble(texts.changed, texts.changedCure)],
    },
  ],
};
