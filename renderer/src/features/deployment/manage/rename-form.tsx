import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as z from "zod";
import { OwnForm } from "../../../components/fields/own-form.tsx";
import { text } from "../text.ts";

const words = text.manage;
const schema = z.object({ name: z.string().trim().min(1, words.noName).max(100, words.noName) });

export type RenameFormProps = { readonly name: string; readonly onRename: (name: string) => void };

/** The name of the deployment, to be changed. */
export function RenameForm({ name, onRename }: RenameFormProps) {
  const form = useForm({ defaultValues: { name }, resolver: zodResolver(schema) });
  return (
    <OwnForm onSubmit={form.handleSubmit((typed) => onRename(typed.name))}>
      <Group gap="sm" align="flex-end">
        <TextInput
          label={words.rename}
          error={form.formState.errors.name?.message}
          maw="30rem"
          flex="1 1 16rem"
          {...form.register("name")}
        />
        <Button type="submit" variant="default" disabled={!form.formState.isDirty}>
          {words.renameButton}
        </Button>
      </Group>
    </OwnForm>
  );
}
