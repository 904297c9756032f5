import sax from "sax";
import { AppError } from "#shared/errors/app-error.ts";
import { topologyErrors } from "#shared/errors/definitions/topology.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { createTree, type ElementBudget } from "./create-tree.ts";
import type { XmlElement } from "./xml-element.ts";
import { cutOff, notAllowed, notXml, type Refused, unending } from "./xml-errors.ts";

const predefinedEntities = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" } as const;

/**
 * sax compares its buffers with this, between two portions of the text. With its own 64 KiB, one declaration that does not end takes
 * it a minute: it looks through all of it again with each character.
 */
Object.assign(sax, { MAX_BUFFER_LENGTH: limits.xmlValueCharacters });

/**
 * Reads a document strictly into plain elements. Whatever could make a small document large, or reach outside of it, is refused
 * where it ends: document type definitions, entities, processing instructions.
 *
 * @param document name for messages
 * @param budget elements that documents which come together may have in all; absent: this one comes alone
 * @returns the root
 * @throws AppError TOPOLOGY_NOT_XML, XML_NOT_ALLOWED, LIMIT_DEPTH, LIMIT_COUNT, LIMIT_SIZE
 */
export function readXml(
  text: string,
  document: string | Message,
  budget: ElementBudget = { left: limits.xmlElements },
): XmlElement {
  if (text.length > limits.topologyBytes) throw topologyErrors.tooLarge({ file: document });
  const parser = sax.parser(true);
  // Without a prototype, so that &constructor; is none.
  parser.ENTITIES = Object.assign(Object.create(null), predefinedEntities);
  const line = () => parser.line + 1;
  const tree = createTree(document, line, budget);
  const problem = (cause: unknown) => {
    const unfinished = tree.open();
    return parser.position >= text.length && unfinished !== null
      ? cutOff(document, unfinished, line(), cause)
      : notXml(document, line(), cause);
  };
  const refuse = (what: Refused) => () => {
    throw notAllowed(document, what, line());
  };

  parser.onerror = (cause) => {
    if (cause.message.startsWith("Invalid character entity")) refuse("entity")();
    if (cause.message.startsWith("Max buffer length exceeded")) {
      throw unending(document, line());
    }
    throw problem(cause);
  };
  parser.ondoctype = refuse("documentType");
  parser.onsgmldeclaration = refuse("declaration");
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== "xml") refuse("instruction")();
    if (tree.root() !== null || tree.open() !== null) throw problem("An XML declaration that is not at the beginning.");
  };
  parser.onattribute = ({ name, value }) => tree.attribute(name, value);
  parser.onopentag = ({ name }) => tree.enter(name);
  parser.ontext = tree.text;
  parser.oncdata = tree.text;
  parser.onclosetag = tree.leave;

  try {
    for (let offset = 0; offset < text.length; offset += limits.xmlValueCharacters) {
      parser.write(text.slice(offset, offset + limits.xmlValueCharacters));
    }
    parser.close();
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : problem(thrown);
  }
  const root = tree.root();
  if (root === null) throw problem("No element.");
  return root;
}
