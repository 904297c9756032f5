import { messages } from "../../text/localise.ts";
import { defineErrors } from "../define-errors.ts";

/** Commands of the management shell that the advice names. */
const exportTopology =
  "Export it with (Get-CsTopology -AsXml).ToString() > topology.xml, or save a copy in Topology Builder.";
const rightFile = "Check that this is the right file.";

const published = "Export it again from a deployment that is published, or enter the deployment by hand.";

/** What a deployment may hold too many of. */
export const counted = messages("errors.topology.counted", {
  pools: "pools",
  servers: "servers in {fqdn}",
  simpleUrls: "simple URLs",
  sipDomains: "SIP domains",
});

/** What a document is called that comes in an archive. */
export const topologyTerms = messages("errors.topology.terms", { entry: "{entry} in {archive}" });

/** What reading topology documents and saved deployments can run into. */
export const topologyErrors = defineErrors("topology", {
  printedTopology: {
    code: "TOPOLOGY_UNKNOWN",
    message:
      "{file} holds no document: this is the list that PowerShell prints of the document. The command was run without .ToString(), so the topology is not in the file.",
    hint: "Run (Get-CsTopology -AsXml).ToString() > topology.xml, with the brackets and .ToString(), and choose that file.",
  },
  printedObject: {
    code: "TOPOLOGY_UNKNOWN",
    message:
      "{file} holds the list that PowerShell prints of the topology. It names pools and services without their details.",
    hint: "Run (Get-CsTopology -AsXml).ToString() > topology.xml, with the brackets and .ToString(), and choose that file.",
  },
  copiedFromConsole: {
    code: "TOPOLOGY_NOT_XML",
    message:
      "{file} was copied from a console that is {width} columns wide: the console broke every line there, in the middle of words and values, so this is not the document any more.",
    hint: "Write the document to a file instead: run (Get-CsTopology -AsXml).ToString() > topology.xml and choose that file.",
  },
  clixml: {
    code: "TOPOLOGY_UNKNOWN",
    message: "{file} was written by Export-Clixml: it holds a PowerShell object, not the topology document.",
    hint: "Run (Get-CsTopology -AsXml).ToString() > topology.xml and choose that file.",
  },
  unknown: {
    code: "TOPOLOGY_UNKNOWN",
    message: "{file} is no topology and no saved deployment but {instead}.",
    hint: exportTopology,
  },
  unknownXml: {
    code: "TOPOLOGY_UNKNOWN",
    message:
      "{file} is no topology and no saved deployment but an XML document of another kind, with the root element {root}.",
    hint: exportTopology,
  },
  archiveWithout: {
    code: "TOPOLOGY_UNKNOWN",
    message: "{file} is a ZIP archive without a topology in it.",
    hint: "Export-CsConfiguration writes one that has it. Or choose the topology document alone.",
  },
  simpleUrlsOnly: {
    code: "TOPOLOGY_INCOMPLETE",
    message: "{files}: simple URLs only, no servers.",
    hint: "Add the topology too: (Get-CsTopology -AsXml).ToString() > topology.xml.",
  },
  incomplete: {
    code: "TOPOLOGY_INCOMPLETE",
    message:
      "{file} is {what} without {missing, select, sipDomain {a SIP domain} other {a server that needs a certificate}}.",
    hint: published,
  },
  incompleteBecause: {
    code: "TOPOLOGY_INCOMPLETE",
    message:
      "{file} is {what} without {missing, select, sipDomain {a SIP domain} other {a server that needs a certificate}}. {reason}",
    hint: published,
  },
  several: {
    code: "TOPOLOGY_SEVERAL",
    message: "{file} and {other} each hold a whole deployment.",
    hint: "Choose one of them. Only files with simple URLs can go with it.",
  },
  tooMany: {
    code: "LIMIT_COUNT",
    message: "{file} has {count, number} {things}; KeySpec plans for at most {most, number}.",
    hint: "Check that this is the right file. If it is, enter the part of the deployment that needs certificates by hand.",
  },
  notAllowed: {
    code: "XML_NOT_ALLOWED",
    message:
      "{file} has {what, select, documentType {a document type definition (DTD)} entity {an entity other than XML’s own five} instruction {a processing instruction} other {a declaration}} in line {line}, which KeySpec does not read.",
    hint: "No topology has such a thing. Export the document again; do not open it if a stranger sent it.",
  },
  notXml: {
    code: "TOPOLOGY_NOT_XML",
    message: "{file} is not well-formed XML: line {line} breaks its rules.",
    hint: "Export or copy it again as a whole; an editor, a mail or an interrupted copy may have changed it.",
  },
  cutOff: {
    code: "TOPOLOGY_NOT_XML",
    message: "{file} ends in line {line}, before the element {element} does.",
    hint: "Export or copy it again as a whole; an editor, a mail or an interrupted copy may have changed it.",
  },
  tooLarge: {
    code: "LIMIT_SIZE",
    message: "{file} has more text than any topology.",
    hint: `${rightFile} Then export it again.`,
  },
  tooManyElements: {
    code: "LIMIT_COUNT",
    message: "{file} has more elements than any topology.",
    hint: `${rightFile} Then export it again.`,
  },
  tooManyAttributes: {
    code: "LIMIT_COUNT",
    message: "{file} has an element with more attributes, in line {line}, than any topology.",
    hint: `${rightFile} Then export it again.`,
  },
  tooDeep: {
    code: "LIMIT_DEPTH",
    message: "{file} is nested deeper, in line {line}, than any topology.",
    hint: `${rightFile} Then export it again.`,
  },
  unending: {
    code: "LIMIT_SIZE",
    message: "{file} has a comment, a name or a value that does not end by line {line}.",
    hint: "A quotation mark or the end of a comment may be missing. Export or copy the document again as a whole.",
  },
});
