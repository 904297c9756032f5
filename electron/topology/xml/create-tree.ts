import { topologyErrors } from "#shared/errors/definitions/topology.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { createNamespaces } from "./namespaces.ts";
import type { XmlElement } from "./xml-element.ts";
import { notXml } from "./xml-errors.ts";

/** An element whose end was not seen yet. */
type OpenElement = Omit<XmlElement, "children" | "text"> & { readonly children: XmlElement[]; text: string };

/** The tree of a document while it grows. */
export type Tree = {
  readonly attribute: (name: string, value: string) => void;
  /** The element of the attributes that came before. */
  readonly enter: (name: string) => void;
  readonly text: (text: string) => void;
  readonly leave: () => void;
  /** The innermost element that is open. */
  readonly open: () => string | null;
  /** The root, once it has ended. */
  readonly root: () => XmlElement | null;
};

/** Elements that may still be read. Documents that come together share one. */
export type ElementBudget = { left: number };

/** Control characters that no name and no text of a topology has; most of them are no characters of XML. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const controls = /[\0-\x08\x0b\x0c\x0e-\x1f\x7f]/;

/**
 * Builds the tree, within the limits of elements, depth and attributes.
 *
 * @param line tells the line that is being read
 * @param budget becomes smaller with each element
 */
export function createTree(document: string | Message, line: () => number, budget: ElementBudget): Tree {
  const namespaces = createNamespaces();
  const open: OpenElement[] = [];
  let attributes = new Map<string, string>();
  let root: XmlElement | null = null;
  const plain = (text: string) => {
    if (controls.test(text)) throw notXml(document, line(), "A control character.");
    return text;
  };

  return {
    attribute: (name, value) => {
      // White space in attributes is blanks (XML 1.0, 3.3.3).
      attributes.set(name, plain(value.replace(/[\t\r\n]/g, " ")));
      if (attributes.size <= limits.xmlAttributes) return;
      throw topologyErrors.tooManyAttributes({ file: document, line: line() });
    },
    enter: (name) => {
      budget.left -= 1;
      if (budget.left < 0) throw topologyErrors.tooManyElements({ file: document });
      if (open.length >= limits.xmlDepth) throw topologyErrors.tooDeep({ file: document, line: line() });
      if (root !== null && open.length === 0) throw notXml(document, line(), "A second root.");
      const tag = namespaces.enter(name, attributes);
      if (tag === null) throw notXml(document, line(), "A prefix without a namespace.");
      open.push({ ...tag, children: [], text: "" });
      attributes = new Map();
    },
    text: (text) => {
      const element = open.at(-1);
      if (element !== undefined) element.text += plain(text);
    },
    leave: () => {
      namespaces.leave();
      const ended = open.pop();
      if (ended === undefined) return;
      const element = { ...ended, text: ended.text.trim() };
      const parent = open.at(-1);
      if (parent === undefined) root = element;
      else parent.children.push(element);
    },
    open: () => open.at(-1)?.name ?? null,
    root: () => root,
  };
}
