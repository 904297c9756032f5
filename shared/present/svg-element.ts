/** An element of an SVG picture as plain data, for whoever draws it: React on the page, text in a report. */
export type SvgElement = {
  readonly tag: "svg" | "g" | "rect" | "path" | "circle" | "text" | "title";
  /** Numbers are lengths. Names are those of SVG; `class` for the style sheet. Nothing in it runs, loads or carries a style of its own. */
  readonly attributes: Readonly<Record<string, string | number>>;
  readonly children: readonly (SvgElement | string)[];
};

/** An element; attributes that are null are left out. */
export function svg(
  tag: SvgElement["tag"],
  attributes: Readonly<Record<string, string | number | null>>,
  children: readonly (SvgElement | string)[] = [],
): SvgElement {
  const given = Object.entries(attributes).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { tag, attributes: Object.fromEntries(given), children };
}
