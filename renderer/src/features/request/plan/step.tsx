import { Fieldset, Radio, SimpleGrid, Stack, TextInput } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { keyChoices } from "#shared/roles/types.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { NamesEditor } from "./names-editor.tsx";

const organizationFields = ["organization", "organizationalUnit", "locality", "state", "country"] as const;

/** Names, subject and key: what will stand in the requests, each with its reason. */
export function PlanStep() {
  const { control, register, formState } = useFormContext<RequestFields>();
  const words = text.plan;
  return (
    <Stack gap="lg">
      <NamesEditor />
      <Fieldset legend={words.organization} mx={0} miw={0}>
        <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="sm">
          {organizationFields.map((field) => (
            <TextInput
              key={field}
              label={words.fields[field]}
              error={formState.errors.organization?.[field]?.message}
              {...register(`organization.${field}`)}
            />
          ))}
        </SimpleGrid>
      </Fieldset>
      <Controller
        control={control}
        name="key"
        render={({ field }) => (
          <Radio.Group label={words.key} value={field.value} onChange={field.onChange}>
            <Stack gap={8} mt={6}>
              {keyChoices.map((choice) => (
                <Radio key={choice} value={choice} label={words.keys[choice]} />
              ))}
            </Stack>
          </Radio.Group>
        )}
      />
    </Stack>
  );
}
