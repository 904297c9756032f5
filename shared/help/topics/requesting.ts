import { messages } from "../../text/localise.ts";
import { list, run, say, trouble } from "../parts.ts";
import { sectionTitles } from "../section-titles.ts";
import type { HelpTopic } from "../types.ts";

const texts = messages("help.requesting", {
  title: "Request certificates for a deployment",
  summary: "Plans the names that each server needs, and makes the requests that an authority signs.",
  inTopology:
    "What the deployment exports: the output of (Get-CsTopology -AsXml).ToString(), a Topology Builder file, or the ZIP of Export-CsConfiguration. Or type the deployment in.",
  inUrls: "The simple URLs beside it, where the export does not hold them. KeySpec says when they are missing.",
  inAuthority:
    "Who signs: an authority of your own (AD CS) or a public one. Each has rules for names, keys and lifetimes, and the plan is checked against them.",
  output:
    "One request (CSR) for each certificate, and a README.txt for whoever submits them. Servers that share a key share a certificate.",
  outputKeys:
    "The keys stay on this computer, encrypted with your passphrase, as pending requests. Or each server makes its own key: then you get an .inf file for certreq.",
  command: "What would be requested, before anything is made:",
  server:
    "Nothing yet. Send the request to the authority; when the certificate is back, complete the pending request with it.",
  serverInf:
    "With an .inf file: run certreq -new on that server, and certreq -accept with the certificate, on the same server.",
  passphrase: "The passphrase of a pending request is lost.",
  passphraseCure: "Its key cannot be opened any more. Delete the request and make a new one.",
  refused: "The authority refuses a name.",
  refusedCure:
    "Public authorities sign no internal names (server.contoso.local). Let your own authority sign the internal interfaces, and the public one the external ones only.",
  template: "AD CS says that the template is missing or may not be used.",
  templateCure:
    "A request names the template by its short name, without spaces. Ask whoever runs the authority for that name and for the right to enroll.",
});

/** Help for Request. */
export const requesting: HelpTopic = {
  id: "requesting",
  title: texts.title,
  summary: texts.summary,
  sections: [
    { title: sectionTitles.input, parts: [list(texts.inTopology, texts.inUrls, texts.inAuthority)] },
    {
      title: sectionTitles.output,
      parts: [
        say(texts.output),
        say(texts.outputKeys),
        run("plan --topology topology.xml --role edge-external edge-internal", texts.command),
      ],
    },
    { title: sectionTitles.server, parts: [say(texts.server), say(texts.serverInf)] },
    {
      title: sectionTitles.trouble,
      parts: [
        trouble(texts.passphrase, texts.passphraseCure),
        trouble(texts.refused, texts.refusedCure),
        trouble(texts.template, texts.templateCure),
      ],
    },
  ],
};
