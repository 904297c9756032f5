import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Report, Said, SubjectState } from "./model.ts";

const texts = messages("report.headline", {
  nothing: "There is nothing to judge.",
  unread:
    "{count, plural, one {# file could not be read, or not whole.} other {# files could not be read, or not whole.}}",
  of: "{all, plural, one {# certificate or request} other {# certificates and requests}}: {counts}.",
  counts: {
    "will-not-work": "{count, plural, one {# will not work} other {# will not work}}",
    missing: "{count, plural, one {# is missing} other {# are missing}}",
    "cannot-tell": "{count, plural, one {# cannot be decided} other {# cannot be decided}}",
    "works-with-warnings": "{count, plural, one {# works with warnings} other {# work with warnings}}",
    pending:
      "{count, plural, one {# waits for the answer of its authority} other {# wait for the answer of their authority}}",
    works: "{count, plural, one {# works} other {# work}}",
  },
  both: "{subjects} {unread}",
});

/** From the gravest state to the best. */
export const gravestStates = [
  "will-not-work",
  "missing",
  "cannot-tell",
  "works-with-warnings",
  "pending",
  "works",
] as const satisfies readonly SubjectState[];

/** The result of all in a sentence: the verdict where there is one, else how many are in which state; and what could not be read. */
export function headlineOf({ subjects, inputs }: Pick<Report, "subjects" | "inputs">): Said {
  const unread = inputs.filter(({ error }) => error !== null).length;
  const said = saidOfSubjects(subjects);
  if (unread === 0) return said ?? texts.nothing;
  const words = texts.unread({ count: unread });
  return said === null ? words : texts.both({ subjects: said, unread: words });
}

function saidOfSubjects(subjects: Report["subjects"]): Said | null {
  const [only, ...others] = subjects;
  if (only === undefined) return null;
  if (others.length === 0) return only.summary;
  const counts = gravestStates.flatMap((state): readonly Message[] => {
    const count = subjects.filter((subject) => subject.state === state).length;
    return count === 0 ? [] : [texts.counts[state]({ count })];
  });
  return texts.of({ all: subjects.length, counts });
}
