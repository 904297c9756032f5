import { importNotes } from "#shared/deployment/import-notes.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import { readDeploymentFile } from "#shared/deployment/read-deployment-file.ts";
import { archiveAdvice } from "#shared/errors/definitions/archive.ts";
import { topologyErrors, topologyTerms } from "#shared/errors/definitions/topology.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { shortened } from "#shared/text/shortened.ts";
import { type ArchiveUse, readArchive } from "../pki/archive/read-archive.ts";
import type { NamedBytes } from "../pki/named-bytes.ts";
import { contentKind } from "../pki/sniff/content-kind.ts";
import { describeContent } from "../pki/sniff/describe-content.ts";
import { readSimpleUrlList } from "./documents/read-simple-url-list.ts";
import { readXmlDocument } from "./documents/read-xml-document.ts";
import type { SimpleUrlDocument, TopologyDocument } from "./documents/types.ts";
import { consoleWidth } from "./text/console-width.ts";
import { decodeDocument } from "./text/decode-document.ts";
import { printedObject } from "./text/printed-object.ts";
import { readXml } from "./xml/read-xml.ts";

/** Of a name out of the file that messages show. */
const shownCharacters = 80;

/** What one file holds. At least one of the three is there. */
export type TopologyFile = {
  readonly name: string;
  readonly what: Message;
  readonly saved: Deployment | null;
  readonly topology: TopologyDocument | null;
  readonly simpleUrls: readonly SimpleUrlDocument[];
};

/** What Export-Clixml writes: MS-PSRP §2.2.5. */
const clixml = "http://schemas.microsoft.com/powershell/2004/04";
const archiveSignature = "PK";
const configuration: ArchiveUse = { maximumBytes: limits.topologyBytes, hints: archiveAdvice.configuration };

/**
 * Tells by its content what a file is, and reads it.
 *
 * @throws AppError TOPOLOGY_UNKNOWN, TOPOLOGY_INCOMPLETE, TOPOLOGY_NOT_XML, XML_NOT_ALLOWED, ARCHIVE_DAMAGED, DEPLOYMENT_INVALID,
 *   DEPLOYMENT_NEWER, LIMIT_SIZE, LIMIT_COUNT, LIMIT_DEPTH
 */
export function readTopologyFile({ name, data }: NamedBytes): TopologyFile {
  if (String.fromCharCode(...data.subarray(0, 2)) === archiveSignature) return readConfigurationArchive(name, data);
  const text = decodeDocument(data);
  if (/^\s*</.test(text)) return readDocument(name, text, data);
  if (/^\s*[{[]/.test(text)) {
    return {
      name,
      what: importNotes.sources.saved,
      saved: readDeploymentFile(text, name),
      topology: null,
      simpleUrls: [],
    };
  }
  const printed = printedObject(text);
  if (printed === "element") throw topologyErrors.printedTopology({ file: name });
  if (printed === "topology") throw topologyErrors.printedObject({ file: name });
  const simpleUrls = readSimpleUrlList(text);
  if (simpleUrls.length === 0) throw topologyErrors.unknown({ file: name, instead: describeContent(data) });
  return { name, what: importNotes.sources.simpleUrlList, saved: null, topology: null, simpleUrls };
}

function readDocument(name: string, text: string, data: Uint8Array): TopologyFile {
  if (contentKind(data) === "html") throw topologyErrors.unknown({ file: name, instead: describeContent(data) });
  // Values are broken too where the document stays well-formed by chance.
  const width = consoleWidth(text);
  if (width !== null) throw topologyErrors.copiedFromConsole({ file: name, width });
  const root = readXml(text, name);
  if (root.namespace === clixml) throw topologyErrors.clixml({ file: name });
  const { what, topology, simpleUrls } = readXmlDocument(root);
  if (what === null) throw topologyErrors.unknownXml({ file: name, root: shortened(root.name, shownCharacters) });
  return { name, what, saved: null, topology, simpleUrls };
}

/** Every XML document in the archive is looked at: no sample shows what the one with the topology is called (roles.md §14). */
function readConfigurationArchive(name: string, data: Uint8Array): TopologyFile {
  const budget = { left: limits.xmlElements };
  const documents = readArchive(data, name, configuration).flatMap((entry) => {
    const text = decodeDocument(entry.data);
    if (!/^\s*</.test(text)) return [];
    const source = topologyTerms.entry({ entry: shortened(entry.name, shownCharacters), archive: name });
    return [readXmlDocument(readXml(text, source, budget))];
  });
  const topology = documents.find((document) => document.topology !== null)?.topology ?? null;
  const simpleUrls = documents.flatMap((document) => document.simpleUrls);
  if (topology === null && simpleUrls.length === 0) {
    throw topologyErrors.archiveWithout({ file: name });
  }
  return { name, what: importNotes.sources.archive, saved: null, topology, simpleUrls };
}
