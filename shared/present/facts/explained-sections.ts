import type { ExplainedFacts } from "../../facts/message-facts.ts";
import type { Section } from "./row.ts";
import { factTexts } from "./texts.ts";

const { explained } = factTexts;

/** What each message of a text means, why it appears, how to make sure and what to do. */
export function explainedSections({ explanations }: ExplainedFacts): readonly Section[] {
  return explanations.map(({ title, where, cause, check, cure, because }, index) => ({
    title,
    rows: [
      { id: "where", label: explained.where, value: [where] },
      { id: "cause", label: explained.cause, value: [cause] },
      { id: "check", label: explained.check, value: [check] },
      { id: "cure", label: explained.cure, value: [cure] },
      { id: "because", label: explained.because, value: because },
    ],
    open: index === 0,
  }));
}
