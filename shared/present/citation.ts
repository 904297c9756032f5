import type { Citation } from "../catalogue/citation.ts";
import { localised } from "../text/localise.ts";

const words = localised("present.citation", {
  place: "{document}, {section}",
  quoted: "“{quote}”",
  note: "KeySpec’s note: {note}",
  inferred: "KeySpec concluded this: the document does not say it in so many words.",
  line: "{place}: {said}",
});

/** A citation in the parts that page, command line and reports lay out. What a document says and what KeySpec says are never mixed. */
export type PresentedCitation = {
  /** Document and section. */
  readonly place: string;
  /** The document's words in quotation marks, KeySpec's note, and that KeySpec concluded it: those of them that there are. */
  readonly said: readonly string[];
  /** null: it is in no public place. */
  readonly url: string | null;
};

/** How a citation is shown, wherever it is. */
export function presentCitation({ document, section, quote, note, inferred, url }: Citation): PresentedCitation {
  return {
    place: section === undefined ? document : words.place({ document, section }),
    said: [
      ...(quote === undefined ? [] : [words.quoted({ quote })]),
      ...(note === undefined ? [] : [words.note({ note })]),
      ...(inferred === true ? [words.inferred] : []),
    ],
    url: url ?? null,
  };
}

/** A citation on one line, with its address at the end. */
export function citationLine(citation: Citation): string {
  const { place, said, url } = presentCitation(citation);
  const line = said.length === 0 ? place : words.line({ place, said: said.join(" ") });
  return url === null ? line : `${line} ${url}`;
}
