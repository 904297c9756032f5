import { Button, Group, NativeSelect, SimpleGrid, Stack, Text, Textarea, TextInput, Title } from "@mantine/core";
import { useState } from "react";
import { useFieldArray, useFormContext } from "react-hook-form";
import { products } from "#shared/catalogue/products/index.ts";
import type { PoolKind } from "#shared/deployment/pools.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { emptyPool } from "./fields.ts";
import { poolKinds } from "./pool-fields.ts";
import { PoolForm } from "./pool-form.tsx";

/** A whole deployment: domains, URLs, and pools of every kind. */
export function TypedForm() {
  const { control, register, formState } = useFormContext<RequestFields>();
  const { fields, append, remove } = useFieldArray<RequestFields, "typed.pools">({ control, name: "typed.pools" });
  const [kind, setKind] = useState<PoolKind>("edge");
  const errors = formState.errors.typed;
  const words = text.deployment;
  return (
    <Stack gap="md" maw="46rem">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={words.name}
          description={words.nameDescription}
          error={errors?.name?.message}
          {...register("typed.name")}
        />
        <NativeSelect
          label={words.product}
          data={products.map(({ id, title }) => ({ value: id, label: title }))}
          {...register("typed.product")}
        />
        <Textarea
          label={words.sipDomains}
          description={words.sipDomainsDescription}
          autosize
          minRows={2}
          maxRows={8}
          error={errors?.sipDomains?.message}
          {...register("typed.sipDomains")}
        />
        <Textarea
          label={words.meet}
          description={words.meetDescription}
          autosize
          minRows={2}
          maxRows={8}
          error={errors?.meet?.message}
          {...register("typed.meet")}
        />
        {(["dialin", "admin", "scheduler"] as const).map((field) => (
          <TextInput
            key={field}
            label={words[field]}
            description={words.optional}
            error={errors?.[field]?.message}
            {...register(`typed.${field}`)}
          />
        ))}
      </SimpleGrid>
      <Title order={3}>{words.pools}</Title>
      {fields.map(({ id }, index) => (
        <PoolForm key={id} index={index} onRemove={fields.length > 1 ? () => remove(index) : null} />
      ))}
      <Group gap="sm" align="flex-end">
        <NativeSelect
          label={words.addKind}
          data={poolKinds.map((each) => ({ value: each, label: words.kinds[each] }))}
          value={kind}
          onChange={(event) => setKind(event.currentTarget.value as PoolKind)}
        />
        <Button variant="default" onClick={() => append(emptyPool(kind))}>
          {words.addPool}
        </Button>
      </Group>
      <Text size="xs" c="dimmed">
        {words.poolsNote}
      </Text>
    </Stack>
  );
}
