import { formatted, language } from "../../text/localise.ts";
import { printableTexts } from "../../text/printable-texts.ts";
import { gravestStates } from "../headline.ts";
import type { Report } from "../model.ts";
import { aboutBlocks } from "./about-blocks.ts";
import { inputBlocks } from "./input-blocks.ts";
import { overviewBlocks } from "./overview-blocks.ts";
import { problemBlocks } from "./problem-blocks.ts";
import { stateTones } from "./states.ts";
import { stepBlocks } from "./step-blocks.ts";
import { subjectNames } from "./subject-names.ts";
import { reportTexts } from "./texts.ts";
import type { ReportDocument, Tone } from "./types.ts";
import { unknownBlocks } from "./unknown-blocks.ts";

/**
 * A report in the order in which people read it: the result, what to do, the overview, the problems, everything that was read, what was not
 * checked, and how it came about. What files and names bring that would steer a screen is made visible here, once for all forms.
 */
export function reportDocument(report: Report): ReportDocument {
  const shown = printableTexts(report);
  const namesOf = subjectNames(shown);
  return {
    title: reportTexts.title({ name: formatted(shown.title) }),
    language: language(),
    madeAt: shown.madeAt,
    headline: { text: formatted(shown.headline), tone: toneOf(shown) },
    blocks: [
      { kind: "paragraph", text: reportTexts.privacy },
      ...stepBlocks(shown, namesOf),
      ...overviewBlocks(shown),
      ...problemBlocks(shown, namesOf),
      ...inputBlocks(shown),
      ...unknownBlocks(shown, namesOf),
      ...aboutBlocks(shown),
    ],
  };
}

/** That of the gravest state; what could not be read is bad news as well. */
function toneOf({ subjects, inputs }: Report): Tone {
  if (inputs.some(({ error }) => error !== null)) return "bad";
  const states = new Set(subjects.map(({ state }) => state));
  const gravest = gravestStates.find((state) => states.has(state));
  return gravest === undefined ? "unknown" : stateTones[gravest];
}
