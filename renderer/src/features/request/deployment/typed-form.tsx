import { Checkbox, NativeSelect, SimpleGrid, Stack, Textarea, TextInput } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { products } from "#shared/products/index.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** Fields of one Enterprise pool. */
export function TypedForm() {
  const { register, formState } = useFormContext<RequestFields>();
  const errors = formState.errors.typed;
  const words = text.deployment;
  return (
    <Stack gap="md" maw="46rem">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        <TextInput
          label={words.name}
          placeholder={words.namePlaceholder}
          error={errors?.name?.message}
          {...register("typed.name")}
        />
        <NativeSelect
          label={words.product}
          data={products.filter(({ planned }) => planned).map(({ id, title }) => ({ value: id, label: title }))}
          {...register("typed.product")}
        />
        <Textarea
          label={words.sipDomains}
          description={words.sipDomainsDescription}
          rows={2}
          error={errors?.sipDomains?.message}
          {...register("typed.sipDomains")}
        />
        <Textarea
          label={words.servers}
          description={words.serversDescription}
          rows={2}
          error={errors?.servers?.message}
          {...register("typed.servers")}
        />
        <TextInput label={words.pool} error={errors?.pool?.message} {...register("typed.pool")} />
        <TextInput label={words.webInternal} error={errors?.webInternal?.message} {...register("typed.webInternal")} />
        <TextInput label={words.webExternal} error={errors?.webExternal?.message} {...register("typed.webExternal")} />
        <TextInput label={words.dialin} error={errors?.dialin?.message} {...register("typed.dialin")} />
        <Textarea
          label={words.meet}
          description={words.meetDescription}
          rows={2}
          error={errors?.meet?.message}
          {...register("typed.meet")}
        />
        <TextInput
          label={words.admin}
          description={words.adminDescription}
          error={errors?.admin?.message}
          {...register("typed.admin")}
        />
      </SimpleGrid>
      <Checkbox
        label={words.automaticSignIn}
        description={words.automaticSignInDescription}
        {...register("typed.automaticSignIn")}
      />
    </Stack>
  );
}
