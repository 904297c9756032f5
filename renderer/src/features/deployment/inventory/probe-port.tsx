import { zodResolver } from "@hookform/resolvers/zod";
import { Button, Group, TextInput } from "@mantine/core";
import { useForm } from "react-hook-form";
import * as z from "zod";
import { OwnForm } from "../../../components/fields/own-form.tsx";
import { text } from "../text.ts";

const words = text.inventory.probe;
const schema = z.object({ endpoint: z.string().trim().min(1, words.none) });

/** Asks for a port that is to be looked at; nothing is contacted before the button is pressed. */
export function ProbePort({ onProbe }: { readonly onProbe: (endpoint: string) => void }) {
  const form = useForm({ defaultValues: { endpoint: "" }, resolver: zodResolver(schema) });
  return (
    <OwnForm onSubmit={form.handleSubmit(({ endpoint }) => onProbe(endpoint))}>
      <Group gap="sm" align="flex-end" wrap="wrap">
        <TextInput
          label={words.label}
          description={words.description}
          error={form.formState.errors.endpoint?.message}
          maw="30rem"
          flex="1 1 16rem"
          {...form.register("endpoint")}
        />
        <Button type="submit" variant="default">
          {words.button}
        </Button>
      </Group>
    </OwnForm>
  );
}
