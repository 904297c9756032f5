import { Checkbox, Fieldset, Stack } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { roleById } from "#shared/roles/index.ts";
import type { Selection } from "#shared/roles/plan.ts";
import { answeredFor, type QuestionId, questions } from "#shared/roles/questions.ts";
import { chosenDeployment } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** The conditions on which names of the chosen roles depend; ticked is yes. */
export function Questions({ selections }: { readonly selections: readonly Selection[] }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const fields = watch();
  const deployment = chosenDeployment(fields);
  if (deployment === null) return null;
  const asked = new Map<QuestionId, boolean>();
  for (const { role } of selections) {
    const definition = roleById(role);
    for (const pool of definition.pools(deployment)) {
      const answers = answeredFor(fields.answers, deployment, pool);
      for (const id of definition.questions(fields.product)) asked.set(id, (asked.get(id) ?? false) || answers[id]);
    }
  }
  if (asked.size === 0) return null;
  return (
    <Fieldset legend={text.roles.questions} mx={0} miw={0} maw="46rem">
      <Stack gap="sm">
        {[...asked].map(([id, answer]) => (
          <Checkbox
            key={id}
            label={questions[id].text}
            description={questions[id].help}
            checked={answer}
            onChange={(event) => setValue("answers", { ...fields.answers, [id]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
