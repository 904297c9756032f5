import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.overseeing", {
  title: "See a whole deployment",
  summary:
    "Keeps a deployment, and shows for each certificate that it needs what there is, whether it works, and when it ends.",
  inTopology:
    "The topology once: what Get-CsTopology or Topology Builder writes, an export, or a deployment that KeySpec saved.",
  inFiles:
    "Then everything that shows certificates, in any order: PFX, CER and P7B files, ZIP archives, what certutil and Get-CsCertificate print, and the text that the collector writes on a server.",
  inPort: "A port of a server, where you ask for it: KeySpec looks at the certificate that it presents.",
  inventory:
    "Inventory: a row for each certificate of the plan with its state, first reason, issuer, end and provider. What fits nothing is listed below it.",
  map: "Trust map: who connects to whom, whether both ends trust each other and have the name that the connection asks for, what each server must have in which store, and what a new certificate or authority would break. Certificates of partners can be given there, and whole connections rehearsed with the PFX files of both ends.",
  renewal:
    "Renewal: what ends soon and until when it must be replaced, the requests for those that you choose, and a calendar of all ends. Each name that differs from the certificate in use is kept or dropped there.",
  contents:
    "Servers: what the topology says. A newer one is compared before it takes the place of the one that is kept.",
  report:
    "Save a report: what to do by which day, every certificate, the trust map and what each server must trust, to read, to print or for programs.",
  mapCommand: "Whether both ends of each connection trust each other, with the certificate of a partner:",
  rehearseCommand: "Let the certificates of its servers shake hands on this computer, before the servers do:",
  keep: "Keep a deployment from a script:",
  command: "What there is of its certificates, from a script:",
  server:
    "Nothing has to be done there. A script that the page saves collects what a server says about its certificates; it only reads. A port is contacted only when you name it.",
  strange: "A file is listed as without a place.",
  strangeCure:
    "None of the certificates that the deployment needs has its names, or its server is none of the deployment. Compare the topology with a newer one.",
  closed: "A PFX stays closed.",
  closedCure: "Type its password. It opens the file, stays in memory until KeySpec ends, and is never written.",
});

/** Help for Deployment. */
export const overseeing: HelpTopic = {
  id: "overseeing",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inTopology, texts.inFiles, texts.inPort)] },
    {
      title: sectionTitles.output,
      parts: [
        list(texts.inventory, texts.map, texts.renewal, texts.contents, texts.report),
        run("deployment import topology.xml --name Contoso", texts.keep),
        run("inventory Contoso fe01.cer", texts.command),
        run(
          "map Contoso --partner federated-partner=their.cer --partner-name federated-partner=sip.fabrikam.com",
          texts.mapCommand,
        ),
        run("rehearse --deployment Contoso fe01.pfx edge01.pfx --password-file password.txt", texts.rehearseCommand),
      ],
    },
    { title: sectionTitles.server, parts: [say(texts.server)] },
    {
      title: sectionTitles.trouble,
      parts: [trouble(texts.strange, texts.strangeCure), trouble(texts.closed, texts.closedCure)],
    },
  ],
};
