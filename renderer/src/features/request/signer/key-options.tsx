import { Checkbox, NativeSelect, Radio, SimpleGrid, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { requestFormats } from "#shared/guide/requests/types.ts";
import { digestChoices, keyChoices } from "#shared/roles/types.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import type { Plans } from "../plans.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

const usualKeys: readonly string[] = ["rsa-2048", "rsa-3072", "rsa-4096", "rsa-1024"];

/** Where the keys are made, and their kind. */
export function KeyOptions({ plans }: { readonly plans: Plans["plans"] }) {
  const { control, register, watch } = useFormContext<RequestFields>();
  const [key, digest, expert] = watch(["key", "digest", "expert"]);
  const words = text.signer;
  const anywhere = plans.some(({ keyPlace }) => keyPlace.value === "anywhere");
  return (
    <Stack gap="md">
      {anywhere && (
        <Controller
          control={control}
          name="delivery"
          render={({ field }) => (
            <Radio.Group label={words.delivery} value={field.value} onChange={field.onChange}>
              <Stack gap="xs" mt="s6">
                {(["here", "on-server"] as const).map((each) => (
                  <Radio
                    key={each}
                    value={each}
                    label={words.deliveries[each].title}
                    description={words.deliveries[each].text}
                  />
                ))}
              </Stack>
            </Radio.Group>
          )}
        />
      )}
      <Disclosure summary={words.keySummary({ key: words.keys[key], digest })}>
        <Stack gap="sm">
          <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" maw="46rem">
            <NativeSelect
              label={words.key}
              data={keyChoices
                .filter((each) => expert || usualKeys.includes(each))
                .map((each) => ({ value: each, label: words.keys[each] }))}
              {...register("key")}
            />
            <NativeSelect label={words.digest} data={[...digestChoices]} {...register("digest")} />
            <NativeSelect
              label={words.format}
              data={requestFormats.map((format) => ({ value: format, label: words.formats[format] }))}
              {...register("format")}
            />
          </SimpleGrid>
          <Checkbox label={words.expert} description={words.expertDescription} {...register("expert")} />
        </Stack>
      </Disclosure>
    </Stack>
  );
}
