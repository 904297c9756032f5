import { formatList, localised } from "../../text/localise.ts";
import type { Report } from "../model.ts";

const texts = localised("report.names", {
  from: "{label} ({input})",
  more: "{count, plural, one {# other} other {# others}}",
});

/** More names than this are counted. */
const mostNames = 20;

/** Calls subjects by their ids in words. */
export type NamesOf = (ids: readonly string[]) => readonly string[];

/** What the subjects of a report are called in it: by their label; with the input behind it where several have one label. */
export function subjectNames({ subjects, inputs }: Pick<Report, "subjects" | "inputs">): NamesOf {
  const byLabel = Map.groupBy(subjects, ({ label }) => label);
  const inputNames = new Map(inputs.map(({ id, name }) => [id, name]));
  const names = new Map(
    subjects.map(({ id, label, input }) => {
      const from = inputNames.get(input ?? "");
      const isAlone = (byLabel.get(label) ?? []).length < 2;
      return [id, isAlone || from === undefined || from === label ? label : texts.from({ label, input: from })];
    }),
  );
  return (ids) => [...new Set(ids.flatMap((id) => names.get(id) ?? []))];
}

/** Names in one line, the last of very many counted. */
export function listedNames(names: readonly string[]): string {
  if (names.length <= mostNames + 1) return formatList(names);
  return formatList([...names.slice(0, mostNames), texts.more({ count: names.length - mostNames })]);
}
