import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { describe, expect, it } from "vitest";
import { common, dark, light } from "./tokens.ts";

const source = resolve(import.meta.dirname, "..");
const read = (file: string) => readFileSync(resolve(source, file), "utf8").replace(/\/\*[\s\S]*?\*\//g, "");
// Mantine's own styles are only listed there.
const styles = globSync("**/*.css", { cwd: source }).filter((file) => !file.endsWith("mantine.css"));
const declarations = styles.flatMap((file) =>
  [...read(file).matchAll(/([\w-]+):\s*([^;{}]+);/g)].map(([, property = "", value = ""]) => ({
    file,
    property,
    value,
  })),
);

/** Relative luminance, WCAG 2.2. */
function luminance(color: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((start) => {
    const part = Number.parseInt(color.slice(start, start + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function contrast(one: string, other: string): number {
  const [dim = 0, bright = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (bright + 0.05) / (dim + 0.05);
}

describe("stylesheets", () => {
  it("are found", () => {
    expect(declarations.length).toBeGreaterThan(200);
  });

  it("take every distance, size of type and radius from the tokens", () => {
    const own = declarations.filter(
      ({ property, value }) =>
        /^(?:margin|padding)(?:-|$)|(?:^|-)gap$|^font-size$|^border-radius$/.test(property) &&
        /\d(?:rem|em|px)/.test(value),
    );
    expect(own).toEqual([]);
  });

  it("have no colour of their own", () => {
    expect(declarations.filter(({ value }) => /#[\da-f]{3,8}\b|\b(?:rgb|hsl|oklch)a?\(/i.test(value))).toEqual([]);
  });

  it("count in pixels only where a line is drawn", () => {
    const own = declarations.filter(
      ({ property, value }) =>
        /\dpx/.test(value) && !/^(?:border|outline)/.test(property) && !/^(?:width|height)$/.test(property),
    );
    expect(own).toEqual([]);
  });

  it("name no token that does not exist", () => {
    const known = new Set(Object.keys({ ...common, ...light }));
    const named = declarations.flatMap(({ value }) =>
      [...value.matchAll(/var\((--keyspec-[^),]+)/g)].map(([, name = ""]) => name),
    );
    expect(named.filter((name) => !known.has(name))).toEqual([]);
  });
});

it("components take every distance from the tokens", () => {
  const distances =
    /\b(?:[mp][trblxy]?|(?:row|column)?gap|(?:vertical|horizontal)?spacing)=(?:\{\s*-?[1-9.]|"\s*-?[\d.])/gi;
  const own = globSync("**/*.tsx", { cwd: source }).flatMap((file) =>
    (read(file).match(distances) ?? []).map((found) => `${file}: ${found}`),
  );
  expect(own).toEqual([]);
});

it("components have no colour of their own", () => {
  const own = globSync("**/*.tsx", { cwd: source }).filter((file) => /["'`]#[\da-f]{3,8}["'`]/i.test(read(file)));
  expect(own).toEqual([]);
});

describe.each([
  ["light", light, "#ffffff"],
  ["dark", dark, "#242424"],
])("the colours of %s", (_, colors, body) => {
  it("are the same tokens as in the other scheme", () => {
    expect(Object.keys(colors)).toEqual(Object.keys(light));
  });

  it.each(["good", "warning", "bad", "unknown"])("%s is read on its own surface and on the page", (tone) => {
    const color = colors[`--keyspec-${tone}`] ?? "";
    expect(contrast(color, colors[`--keyspec-${tone}-surface`] ?? "")).toBeGreaterThanOrEqual(4.5);
    expect(contrast(color, body)).toBeGreaterThanOrEqual(4.5);
  });

  it("notes and problems are read on the page and on quiet panels, and the focus stands out", () => {
    const surface = colors["--keyspec-surface"] ?? "";
    for (const below of [body, surface]) {
      for (const name of ["dimmed", "error", "placeholder"] as const)
        expect(contrast(colors[`--mantine-color-${name}`] ?? "", below)).toBeGreaterThanOrEqual(4.5);
      expect(contrast(colors["--keyspec-focus"] ?? "", below)).toBeGreaterThanOrEqual(3);
    }
  });
});
