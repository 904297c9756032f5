import type { Verdict } from "#shared/rules/types.ts";
import { format } from "#shared/text/localise.ts";
import { Disclosure } from "../disclosure.tsx";
import { LineList } from "../line-list.tsx";
import { FindingList } from "./finding-list.tsx";
import { NextSteps } from "./next-steps.tsx";

export type VerdictReasonsProps = {
  readonly verdict: Pick<Verdict, "verdict" | "findings" | "unknown">;
  /** Above what is not known. */
  readonly unknown: string;
};

/** What a verdict asks for, what it found, and what it could not see: open where that decides. */
export function VerdictReasons({ verdict: { verdict, findings, unknown: lines }, unknown }: VerdictReasonsProps) {
  return (
    <>
      <NextSteps findings={findings} />
      <FindingList findings={findings} />
      {lines.length > 0 && (
        <Disclosure summary={unknown} open={verdict === "cannot-tell"}>
          <LineList lines={lines.map(format)} />
        </Disclosure>
      )}
    </>
  );
}
