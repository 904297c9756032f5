import { readFileSync } from "node:fs";
import { join } from "node:path";
import sax from "sax";
import { describe, expect, it } from "vitest";
import { policyKey, policySettings } from "#shared/policy/settings.ts";
import { languageTags } from "#shared/text/languages.ts";

type Element = { readonly name: string; readonly attributes: Readonly<Record<string, string>>; readonly text: string };

/** Every element of a document, in order; throws where it is no XML. */
function elementsOf(file: string): readonly Element[] {
  const parser = sax.parser(true);
  const open: { name: string; attributes: Record<string, string>; text: string }[] = [];
  const all: Element[] = [];
  parser.onopentag = ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, text: "" };
    open.push(element);
    all.push(element);
  };
  parser.ontext = (text) => {
    const last = open.at(-1);
    if (last !== undefined) last.text += text;
  };
  parser.onclosetag = () => void open.pop();
  parser.onerror = (error) => {
    throw error;
  };
  parser.write(readFileSync(join(import.meta.dirname, file), "utf8")).close();
  return all;
}

const template = elementsOf("KeySpec.admx");
const words = elementsOf("en-US/KeySpec.adml");

describe("the templates for group policies", () => {
  it("write the values that KeySpec reads, where it reads them", () => {
    const policies = template.filter(({ name }) => name === "policy");
    const names = Object.values(policySettings).map(({ registry }) => registry);
    expect(policies.map(({ attributes }) => attributes["name"])).toEqual(names);
    const valueNames = template.flatMap(({ attributes }) => attributes["valueName"] ?? []);
    expect(valueNames.toSorted()).toEqual([...names].toSorted());
    for (const { attributes } of policies) expect(`HKLM\\${attributes["key"]}`).toBe(policyKey);
    expect(policies.every(({ attributes }) => attributes["class"] === "Machine")).toBe(true);
  });

  it("offer the languages that KeySpec speaks", () => {
    expect(template.filter(({ name }) => name === "string").map(({ text }) => text)).toEqual(languageTags);
  });

  it("name no text that is not there, and have none too many", () => {
    const named = template.flatMap(({ attributes }) =>
      Object.values(attributes).flatMap((value) => /^\$\(string\.(\w+)\)$/.exec(value)?.[1] ?? []),
    );
    const ids = words.filter(({ name }) => name === "string").map(({ attributes }) => attributes["id"]);
    expect([...new Set(named)].toSorted()).toEqual(ids.toSorted());
  });
});
