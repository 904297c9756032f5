import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.inspecting", {
  title: "Find out why a certificate does not work",
  summary: "Shows what is in a file, and says for your product and role whether it works, why not, and what to do.",
  inFiles:
    "A certificate, PFX, request, chain, P7B or revocation list; several at once. Text that was copied can be pasted. Or the port of a server: lync.contoso.com:5061.",
  inPurpose: "Product and role it is for; with a deployment and a server also the names that it needs.",
  output:
    "Works, works with warnings, will not work, or cannot tell. Each reason says which document it is from and what to do.",
  outputCannot:
    "A certificate alone does not show where its key is, so KeySpec cannot tell. Export the PFX from the server and inspect that.",
  command: "The same in a script:",
  server:
    "Nothing is changed on a server. KeySpec contacts one only where you name its port and say so, to see the certificate that it really shows; the same goes for addresses of issuers and revocation lists.",
  message: "There is an error message and no file.",
  messageCure: "Let the command line explain it: a code, the words of the message, or a log.",
  explain: "What a code means:",
  works: "KeySpec says that it works, and the server still refuses it.",
  worksCure:
    "Look at what no file shows: the private key’s permissions, the assignment to the service, the trusted roots of the server and of its clients, and the clock.",
});

/** Help for Inspect. */
export const inspecting: HelpTopic = {
  id: "inspecting",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inFiles, texts.inPurpose)] },
    {
      title: sectionTitles.output,
      parts: [
        say(texts.output),
        say(texts.outputCannot),
        run(
          "inspect fe01.pfx --password-file password.txt --product lync-2013 --role enterprise-front-end",
          texts.command,
        ),
      ],
    },
    { title: sectionTitles.server, parts: [say(texts.server)] },
    {
      title: sectionTitles.trouble,
      parts: [
        trouble(texts.message, texts.messageCure),
        run("explain 0x80090028", texts.explain),
        trouble(texts.works, texts.worksCure),
      ],
    },
  ],
};
