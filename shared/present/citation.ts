import type { Citation } from "../catalogue/citation.ts";
import { localised } from "../text/localise.ts";
import type { Message } from "../text/message.ts";

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

/** A citation whose note may be words already, as a report of another version has it. */
type Cited = Omit<Citation, "note"> & { readonly note?: Message | string | undefined };

/** How a citation is shown, wherever it is. */
export function presentCitation({ document, section, quote, note, inferred, url }: Cited): PresentedCitation {
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
export function citationLine(citation: Cited): string {
  const { place, said, url } = presentCitation(citation);
  const line = said.length === 0 ? place : words.line({ place, said: said.join(" ") });
  return url === null ? line : `${line} ${url}`;
}
