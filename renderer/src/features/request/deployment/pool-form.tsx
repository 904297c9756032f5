import { Button, Checkbox, Fieldset, Group, SimpleGrid, Textarea, TextInput } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { type PoolField, poolFields } from "./pool-fields.ts";

const switches = ["automaticSignIn", "tls", "appliance"] as const satisfies readonly PoolField[];
const lists = ["servers", "xmppDomains"] as const satisfies readonly PoolField[];

/** The fields of one pool, by its kind. */
export function PoolForm({ index, onRemove }: { readonly index: number; readonly onRemove: (() => void) | null }) {
  const { control, register, formState } = useFormContext<RequestFields>();
  const words = text.deployment;
  const kind = useWatch({ control, name: `typed.pools.${index}.kind` });
  const title = words.kinds[kind];
  const descriptions: Readonly<Partial<Record<PoolField, string>>> = words.poolDescriptions;
  const errors = formState.errors.typed?.pools?.[index];
  return (
    <Fieldset legend={words.poolOf({ kind: title, number: index + 1 })} mx={0} miw={0}>
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md">
        {poolFields[kind].map((field: PoolField) => {
          const common = {
            label: words.poolFields[field],
            description: descriptions[field],
            error: errors?.[field]?.message,
          };
          const input = register(`typed.pools.${index}.${field}`);
          if (isOneOf(switches, field)) return <Checkbox key={field} {...common} {...input} />;
          if (isOneOf(lists, field))
            return <Textarea key={field} autosize minRows={2} maxRows={8} {...common} {...input} />;
          return <TextInput key={field} {...common} {...input} />;
        })}
      </SimpleGrid>
      {onRemove !== null && (
        <Group mt="sm">
          <Button variant="default" size="compact-sm" onClick={onRemove}>
            {words.removePool({ kind: title, number: index + 1 })}
          </Button>
        </Group>
      )}
    </Fieldset>
  );
}

function isOneOf<Field extends PoolField>(fields: readonly Field[], field: PoolField): field is Field {
  return (fields as readonly PoolField[]).includes(field);
}
