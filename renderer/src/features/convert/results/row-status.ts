import { assertNever } from "#shared/errors/assert-never.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { gravestOf } from "#shared/judge/gravity.ts";
import { type ResultVerdict, warningsOf } from "#shared/judge/judge-result.ts";
import { verdictWords } from "#shared/present/verdict-texts.ts";
import { isoDay } from "#shared/text/iso-day.ts";
import { format } from "#shared/text/localise.ts";
import type { Tone } from "../../../components/facts/tone.ts";
import { text } from "../text.ts";
import { type Converted, outcomeOf } from "./converted.ts";
import { judgeConverted } from "./judge-converted.ts";

type StateId = ReturnType<typeof outcomeOf> | "will-not-work" | "warnings";

/** What a row says became of its file: `id` is what the table filters by. */
type RowStatus = { readonly id: StateId; readonly tone: Tone; readonly words: string };

/** What is to be known of a result for its row. */
export type Assessment = {
  readonly status: RowStatus;
  /** null: there is no new file, or no certificate in it. */
  readonly certificate: string | null;
  readonly expires: string | null;
};

const { states } = text.results;

/** In the order in which somebody has to do something about them. */
export const resultStates: readonly { readonly id: StateId; readonly title: string }[] = [
  { id: "failed", title: states.failed },
  { id: "locked", title: states.locked },
  { id: "waiting", title: states.waiting },
  { id: "stopped", title: states.stopped },
  { id: "will-not-work", title: format(verdictWords["will-not-work"]) },
  { id: "warnings", title: states.warnings },
  { id: "converted", title: states.converted },
  { id: "resumed", title: states.resumed },
];

/** Before the rules were asked: nothing is praised yet. */
export function unassessed(result: Converted): Assessment {
  return { status: plainStatus(result, "unknown"), certificate: null, expires: null };
}

/**
 * What became of one file. A result that will not work is none to be content with, however well it was written; whether the others
 * fit, nobody can tell without the names, so they say that they were converted.
 *
 * @param now ISO 8601
 */
export function assess(result: Converted, now: string): Assessment {
  const { outcome, target, product } = result;
  if (!outcome.ok) return unassessed(result);
  const certificate = evidenceOf(outcome.value.after, "", now)[0]?.certificate ?? null;
  const verdicts = judgeConverted(outcome.value, { target, product, now });
  return {
    status: judgedStatus(verdicts) ?? plainStatus(result, "good"),
    certificate: certificate === null ? null : certificateName(certificate),
    expires: certificate === null ? null : isoDay(certificate.notAfter),
  };
}

/** null: the verdicts are no reason to say more than that the file was converted. */
function judgedStatus(verdicts: readonly ResultVerdict[]): RowStatus | null {
  const verdict = gravestOf(verdicts);
  if (verdict === "will-not-work") return { id: verdict, tone: "bad", words: format(verdictWords[verdict]) };
  return warningsOf(verdicts).length > 0 ? { id: "warnings", tone: "warning", words: states.warnings } : null;
}

/**
 * What asks for something first: failures and questions, results that will not work, those with warnings, and what is done last. Each
 * kind keeps its order.
 */
export function inOrderOfInterest(
  results: readonly Converted[],
  assessments: ReadonlyMap<Converted, Assessment>,
): readonly Converted[] {
  const byState = Map.groupBy(results, (result) => (assessments.get(result) ?? unassessed(result)).status.id);
  return resultStates.flatMap(({ id }) => byState.get(id) ?? []);
}

function plainStatus(result: Converted, whenDone: Tone): RowStatus {
  const id = outcomeOf(result);
  return { id, tone: toneOf(id, whenDone), words: states[id] };
}

function toneOf(id: ReturnType<typeof outcomeOf>, whenDone: Tone): Tone {
  switch (id) {
    case "converted":
    case "resumed":
      return whenDone;
    case "failed":
    case "locked":
      return "bad";
    case "waiting":
      return "warning";
    case "stopped":
      return "unknown";
    default:
      return assertNever(id);
  }
}
