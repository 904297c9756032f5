import { Checkbox, Fieldset, Stack } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import type { Selection } from "#shared/roles/planning/plan.ts";
import { questions } from "#shared/roles/planning/questions.ts";
import { format } from "#shared/text/localise.ts";
import { chosenDeployment } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { askedQuestions } from "./asked-questions.ts";

/** The conditions on which names of the chosen roles depend: ticked is yes, half ticked is each pool's own answer. A click answers for all. */
export function Questions({ selections }: { readonly selections: readonly Selection[] }) {
  const { watch, setValue } = useFormContext<RequestFields>();
  const fields = watch();
  const deployment = chosenDeployment(fields);
  if (deployment === null) return null;
  const asked = askedQuestions(selections, deployment, fields.product, fields.answers);
  if (asked.length === 0) return null;
  return (
    <Fieldset legend={text.roles.questions} mx={0} miw={0} maw="46rem">
      <Stack gap="sm">
        {asked.map(({ id, answer }) => (
          <Checkbox
            key={id}
            label={format(questions[id].text)}
            description={
              answer === "each" ? text.roles.eachPool({ help: format(questions[id].help) }) : format(questions[id].help)
            }
            checked={answer === true}
            indeterminate={answer === "each"}
            onChange={(event) => setValue("answers", { ...fields.answers, [id]: event.currentTarget.checked })}
          />
        ))}
      </Stack>
    </Fieldset>
  );
}
