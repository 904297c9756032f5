import { parse } from "@formatjs/icu-messageformat-parser";
import { isStructurallySame } from "@formatjs/icu-messageformat-parser/manipulator.js";
import { hashOf, type Locale } from "./locale-files.ts";
import { typographyOf } from "./typography.ts";

export type TextProblem = {
  readonly id: string;
  /** `missing`: no translation; `stale`: of another English sentence; `extra`: of none; `wrong`: it cannot stand for the English one. */
  readonly kind: "missing" | "stale" | "extra" | "wrong";
  readonly detail: string;
};

/** What is code in a sentence, and therefore the same in every language. */
const code =
  /https?:\/\/[^\s)]+|\b0x[0-9A-Fa-f]{4,}|--[a-z][a-z-]+|\b(?:Get|Set|Import|Request|Export|Remove|New|Test|Enable|Publish|Invoke)-[A-Z][A-Za-z]+|`[^`]+`/g;

/** Holds the texts of a language against the English ones. */
export function checkTexts(tag: string, english: ReadonlyMap<string, string>, locale: Locale): readonly TextProblem[] {
  const problems: TextProblem[] = [];
  for (const [id, sentence] of english) {
    if (sentence.trim() === "") continue;
    const text = locale.texts[id];
    if (text === undefined || text.trim() === "") {
      problems.push({ id, kind: "missing", detail: sentence });
      continue;
    }
    if (locale.translatedFrom[id] !== hashOf(sentence)) problems.push({ id, kind: "stale", detail: sentence });
    for (const detail of faultsOf(tag, sentence, text)) problems.push({ id, kind: "wrong", detail });
  }
  for (const [id, text] of Object.entries(locale.texts))
    if (!english.has(id)) problems.push({ id, kind: "extra", detail: text });
  return problems;
}

/** Why a text cannot stand for an English one: its places, its choices, its code, its ends. */
export function faultsOf(tag: string, english: string, text: string): readonly string[] {
  const structure = structureFault(english, text);
  if (structure !== undefined) return [structure];
  const faults = [...new Set(english.match(code) ?? [])]
    .filter((word) => !text.includes(word))
    .map((word) => `“${word}” is code, and lost`);
  if (choicesOf(english).join() !== choicesOf(text).join())
    faults.push("a select has other choices than the English one");
  if (/^\s|\s$/.test(english) !== /^\s|\s$/.test(text))
    faults.push("it begins or ends with a blank unlike the English one");
  if (english.split("\n").length !== text.split("\n").length) faults.push("it has another number of lines");
  if (text.includes("'") && !english.includes("'"))
    faults.push("a straight apostrophe quotes in ICU messages: write ’");
  return [...faults, ...typographyOf(tag, text)];
}

function structureFault(english: string, text: string): string | undefined {
  try {
    const { success, error } = isStructurallySame(syntaxOf(english), syntaxOf(text));
    return success ? undefined : (error?.message ?? "its places differ");
  } catch (thrown) {
    return `it is no ICU message: ${thrown instanceof Error ? thrown.message : String(thrown)}`;
  }
}

function syntaxOf(text: string): ReturnType<typeof parse> {
  return parse(text, { ignoreTag: true });
}

/** `TYPE.select` of the ICU parser. */
const selectType = 5;

/** Each place that chooses with its sorted choices, once. The function above compares the names and types of places, not these. */
function choicesOf(text: string): readonly string[] {
  const found = new Set<string>();
  JSON.stringify(syntaxOf(text), (_key, element: unknown) => {
    if (isSelect(element)) found.add(`${element.value}(${Object.keys(element.options).sort().join("|")})`);
    return element;
  });
  return [...found].sort();
}

function isSelect(element: unknown): element is { readonly value: string; readonly options: object } {
  return (
    typeof element === "object" &&
    element !== null &&
    "type" in element &&
    element.type === selectType &&
    "options" in element
  );
}
