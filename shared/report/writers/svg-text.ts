import type { SvgElement } from "../../present/svg-element.ts";
import { escapeHtml } from "./escape-html.ts";

/** A drawn picture as it stands in a page of HTML. Every word of it is escaped. */
export function svgText({ tag, attributes, children }: SvgElement): string {
  const given = Object.entries(attributes).map(([name, value]) => ` ${name}="${escapeHtml(`${value}`)}"`);
  const inner = children.map((child) => (typeof child === "string" ? escapeHtml(child) : svgText(child)));
  return `<${tag}${given.join("")}>${inner.join("")}</${tag}>`;
}
