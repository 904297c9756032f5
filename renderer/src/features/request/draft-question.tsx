import type { DraftSummary } from "#shared/api/schemas/request.ts";
import { DraftList } from "../../components/drafts/draft-list.tsx";
import { Notice } from "../../components/results/notice.tsx";
import { useDrafts } from "../../host/drafts.ts";
import { text } from "./text.ts";

export type DraftQuestionProps = {
  /** Id of the draft of this run, which is no question. */
  readonly own: string;
  readonly onContinue: (draft: DraftSummary) => void;
};

/** Whether to go on with what was left unfinished. Nothing where nothing was. */
export function DraftQuestion({ own, onContinue }: DraftQuestionProps) {
  const { drafts, remove } = useDrafts();
  const others = drafts.filter(({ id }) => id !== own);
  if (others.length === 0) return null;
  return (
    <Notice tone="unknown" role="status" title={text.draft.title}>
      <DraftList drafts={others} damaged={[]} onContinue={onContinue} onDelete={({ id }) => remove(id)} />
    </Notice>
  );
}
