import type { DistinguishedNameFacts } from "#shared/facts/common.ts";
import { isNameText, readNameLines, readNameText } from "../printed-name.ts";
import { holdsTime } from "../printed-time.ts";
import { labelled } from "../text-lines.ts";
import { nameRole } from "./phrases.ts";

type FoundName = { readonly name: DistinguishedNameFacts; readonly label: string; readonly line: number };

/** Names and times of one certificate, and where the first of them stands. */
export type FoundNames = {
  readonly subject: DistinguishedNameFacts | undefined;
  readonly issuer: DistinguishedNameFacts | undefined;
  /** The two lines with the times of validity. */
  readonly times: readonly string[];
  /** Lines of the first name and of the last name or time. */
  readonly first: number;
  readonly last: number;
};

/**
 * Finds issuer and subject: in every dump the issuer stands in front of the times and the subject behind them. Without times the order is the
 * same; where only one name is there, its label must be known.
 */
export function findNames(lines: readonly string[]): FoundNames {
  const names: FoundName[] = [];
  const times: { readonly text: string; readonly line: number }[] = [];
  for (const [line, text] of lines.entries()) {
    if (names.length < 2) {
      const found = nameAt(lines, line);
      if (found !== null) names.push(found);
    }
    const value = labelled(text)?.value ?? "";
    if (times.length < 2 && holdsTime(value)) times.push({ text: value, line });
  }
  const places = [...names, ...times].map(({ line }) => line);
  return {
    ...rolesOf(names, times[0]?.line),
    times: times.map(({ text }) => text),
    first: names[0]?.line ?? lines.length,
    last: places.length === 0 ? -1 : Math.max(...places),
  };
}

function nameAt(lines: readonly string[], line: number): FoundName | null {
  const found = labelled(lines[line] ?? "");
  if (found === null) return null;
  const { label, value } = found;
  if (value !== "") return isNameText(value) ? { name: readNameText(value, "specific-first"), label, line } : null;
  const below: string[] = [];
  for (const next of lines.slice(line + 1, line + 60)) {
    if (isNameText(next)) below.push(next);
    else if (next !== "" || below.length > 0) break;
  }
  return below.length === 0 ? null : { name: readNameLines(below, "specific-first"), label, line };
}

function rolesOf(names: readonly FoundName[], firstTime: number | undefined): Pick<FoundNames, "subject" | "issuer"> {
  const [first, second] = names;
  if (first !== undefined && second !== undefined) return { issuer: first.name, subject: second.name };
  if (first === undefined) return { issuer: undefined, subject: undefined };
  const role =
    nameRole(first.label) ?? (firstTime === undefined ? null : first.line < firstTime ? "issuer" : "subject");
  return {
    issuer: role === "issuer" ? first.name : undefined,
    subject: role === "subject" ? first.name : undefined,
  };
}
