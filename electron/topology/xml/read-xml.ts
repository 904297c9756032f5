import sax from "sax";
import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { createNamespaces } from "./namespaces.ts";
import type { XmlElement } from "./xml-element.ts";

/** The five entities that XML itself knows. Without a prototype, so that `&constructor;` is none. */
const predefinedEntities: Readonly<Record<string, string>> = Object.assign(Object.create(null), {
  amp: "&",
  lt: "<",
  gt: ">",
  quot: '"',
  apos: "'",
});

/** An element whose end was not seen yet. */
type OpenElement = {
  readonly name: string;
  readonly namespace: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: XmlElement[];
  text: string;
};

/**
 * Reads a document strictly into plain elements. Whatever could make a small document large, or reach outside of it, is refused
 * where it begins: document type definitions, entities, processing instructions.
 *
 * @param document name for messages
 * @returns the root
 * @throws AppError TOPOLOGY_NOT_XML, XML_NOT_ALLOWED, LIMIT_DEPTH, LIMIT_COUNT, LIMIT_SIZE
 */
export function readXml(text: string, document: string): XmlElement {
  if (text.length > limits.topologyBytes) throw tooMuch("LIMIT_SIZE", `${document} is larger than any topology.`);
  const parser = sax.parser(true);
  parser.ENTITIES = { ...predefinedEntities };
  Object.setPrototypeOf(parser.ENTITIES, null);
  const line = () => parser.line + 1;
  const namespaces = createNamespaces();
  const open: OpenElement[] = [];
  let attributes = new Map<string, string>();
  let root: XmlElement | null = null;
  let elements = 0;

  const notAllowed = (what: string) =>
    new AppError("XML_NOT_ALLOWED", `${document} has ${what} in line ${line()}, which KeySpec does not read.`, {
      hint: "No topology has such a thing. Export the document again; do not open it if a stranger sent it.",
    });
  const notXml = (cause: unknown) => {
    const unfinished = open.at(-1);
    const what =
      parser.position >= text.length && unfinished !== undefined
        ? `${document} ends in line ${line()}, before the element ${unfinished.name} does.`
        : `${document} is not well-formed XML: line ${line()} breaks its rules.`;
    return new AppError("TOPOLOGY_NOT_XML", what, {
      hint: "Export or copy it again as a whole; an editor, a mail or an interrupted copy may have changed it.",
      cause,
    });
  };

  parser.onerror = (cause) => {
    throw cause.message.startsWith("Invalid character entity")
      ? notAllowed("an entity other than XML's own five")
      : notXml(cause);
  };
  parser.ondoctype = () => {
    throw notAllowed("a document type definition (DTD)");
  };
  parser.onsgmldeclaration = () => {
    throw notAllowed("a declaration");
  };
  parser.onprocessinginstruction = ({ name }) => {
    if (name !== "xml") throw notAllowed("a processing instruction");
    if (root !== null || open.length > 0) throw notXml("A declaration that is not at the beginning.");
  };
  parser.onattribute = ({ name, value }) => {
    attributes.set(name, value);
    if (attributes.size > limits.xmlAttributes) {
      throw tooMuch(
        "LIMIT_COUNT",
        `${document} has an element with more attributes than any topology, in line ${line()}.`,
      );
    }
  };
  parser.onopentag = ({ name }) => {
    elements += 1;
    if (elements > limits.xmlElements) throw tooMuch("LIMIT_COUNT", `${document} has more elements than any topology.`);
    if (open.length >= limits.xmlDepth) {
      throw tooMuch("LIMIT_DEPTH", `${document} is nested deeper than any topology, in line ${line()}.`);
    }
    if (root !== null && open.length === 0) throw notXml("A second root.");
    const resolved = namespaces.enter(name, attributes);
    if (resolved === null) throw notXml("A prefix that no namespace is declared for.");
    open.push({ ...resolved, children: [], text: "" });
    attributes = new Map();
  };
  parser.ontext = (more) => addText(open, more);
  parser.oncdata = (more) => addText(open, more);
  parser.onclosetag = () => {
    namespaces.leave();
    const ended = open.pop();
    if (ended === undefined) return;
    const element = { ...ended, text: ended.text.trim() };
    const parent = open.at(-1);
    if (parent === undefined) root = element;
    else parent.children.push(element);
  };

  try {
    parser.write(text).close();
  } catch (thrown) {
    throw thrown instanceof AppError ? thrown : notXml(thrown);
  }
  if (root === null) throw notXml("No root.");
  return root;
}

function addText(open: readonly OpenElement[], more: string): void {
  const element = open.at(-1);
  if (element !== undefined) element.text += more;
}

function tooMuch(code: "LIMIT_SIZE" | "LIMIT_COUNT" | "LIMIT_DEPTH", message: string): AppError {
  return new AppError(code, message, { hint: "Check that this is the right file, and export it again." });
}
