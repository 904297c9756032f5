import { createElement, type ReactNode } from "react";
import type { SvgElement } from "#shared/present/svg-element.ts";

/** What React calls the attributes that have a name of its own. */
const names: Readonly<Record<string, string>> = {
  class: "className",
  "stroke-width": "strokeWidth",
  "stroke-dasharray": "strokeDasharray",
  "text-anchor": "textAnchor",
  tabindex: "tabIndex",
};

/** An SVG picture that came as data. */
export function SvgPicture({ element }: { readonly element: SvgElement }): ReactNode {
  return rendered(element, "picture");
}

function rendered({ tag, attributes, children }: SvgElement, key: string): ReactNode {
  const properties = Object.entries(attributes).map(([name, value]) => [names[name] ?? name, value] as const);
  const inner = children.map((child, index) => (typeof child === "string" ? child : rendered(child, `${index}`)));
  return createElement(tag, { key, ...Object.fromEntries(properties) }, ...inner);
}
