import { useFormContext } from "react-hook-form";
import { Notice } from "../../../components/results/notice.tsx";
import { useChange } from "../../../components/wizard/change-context.ts";
import type { FieldProblem } from "../../../components/wizard/list-errors.ts";
import { ProblemList } from "../../../components/wizard/problem-list.tsx";
import { placeOf } from "../place-of.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** What is still missing, each a way to its field. Once the user tried to create, the summary of problems says the same. */
export function MissingNotice({ problems }: { readonly problems: readonly FieldProblem[] }) {
  const { formState } = useFormContext<RequestFields>();
  const { goToField } = useChange();
  if (problems.length === 0 || Object.keys(formState.errors).length > 0) return null;
  return (
    <Notice tone="warning" role="status" title={text.check.missing({ count: problems.length })}>
      <ProblemList problems={problems} placeOf={placeOf} onGo={goToField} />
    </Notice>
  );
}
