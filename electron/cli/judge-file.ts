import type { Inspected } from "#shared/api/schemas/inspect.ts";
import { type Surroundings, surroundingsOf } from "#shared/guide/surroundings.ts";
import { evidenceOf } from "#shared/judge/evidence.ts";
import { type JudgeContext, type Judgement, judgeFacts } from "#shared/judge/judge-facts.ts";
import type { JudgedEvidence } from "#shared/judge/judge-together.ts";

/** The verdict on one thing in a file, with where its chain belongs and the roles that it would fit. */
export type FileJudgement = Judgement &
  Surroundings & {
    readonly file: string;
    /** Index into the file's `items`. */
    readonly item: number;
  };

/** Judges everything that a file holds. */
export function judgeFile(file: string, inspected: Inspected, context: JudgeContext): readonly FileJudgement[] {
  return inspected.items.flatMap((facts, item) => {
    const verdicts = judgeFacts(facts, file, context);
    const surroundings = surroundingsOf(facts, file, verdicts, context);
    return verdicts.map((judgement, index) => ({
      file,
      item,
      placement: null,
      fits: [],
      ...surroundings[index],
      ...judgement,
    }));
  });
}

/** As `--json` prints it: the certificates of the chain by subject and thumbprint, since their facts stand with the file. */
export function judgementData({ placement, ...judgement }: FileJudgement): object {
  if (placement === null) return { ...judgement, placement };
  const places = placement.places.map(({ certificate: { subject, sha1Fingerprint }, ...place }) => ({
    subject: subject.text,
    sha1Fingerprint,
    ...place,
  }));
  return { ...judgement, placement: { ...placement, places } };
}

/** The same things as evidence, each with the role that it was judged for, to be compared with those of other files. */
export function evidenceOfFile(
  file: string,
  inspected: Inspected,
  verdicts: readonly FileJudgement[],
  now: string,
): readonly JudgedEvidence[] {
  return inspected.items.flatMap((facts, item) => {
    const judged = verdicts.filter((verdict) => verdict.item === item);
    return evidenceOf(facts, file, now).map((evidence, index) => ({
      file,
      evidence,
      role: judged[index]?.role ?? null,
    }));
  });
}
