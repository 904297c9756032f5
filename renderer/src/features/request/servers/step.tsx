import { Checkbox, NativeSelect, SimpleGrid, Stack, Text } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { products } from "#shared/products/index.ts";
import { roles } from "#shared/roles/index.ts";
import { chosenPools, chosenServers } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** Product, role, and the servers that hold it. */
export function ServersStep() {
  const { control, register, watch, formState } = useFormContext<RequestFields>();
  const fields = watch();
  const words = text.servers;
  const pools = chosenPools(fields);
  const all = pools.flatMap((pool) => pool.servers.map(({ fqdn }) => fqdn));
  const role = roles.find(({ id }) => id === fields.role);
  return (
    <Stack gap="md">
      <SimpleGrid cols={{ base: 1, sm: 2 }} spacing="md" maw="46rem">
        <NativeSelect
          label={words.product}
          data={products.filter(({ planned }) => planned).map(({ id, title }) => ({ value: id, label: title }))}
          error={formState.errors.product?.message}
          {...register("product")}
        />
        <NativeSelect
          label={words.role}
          data={roles.map(({ id, title }) => ({ value: id, label: title }))}
          {...register("role")}
        />
      </SimpleGrid>
      <Text size="sm" c="dimmed" maw="46rem">
        {role?.description}
      </Text>
      {pools.length === 0 && <Text size="sm">{words.none}</Text>}
      <Controller
        control={control}
        name="excludedServers"
        render={({ field, fieldState }) => (
          <Checkbox.Group
            label={words.servers}
            description={words.serversDescription}
            error={fieldState.error?.message}
            value={[...chosenServers(fields)]}
            onChange={(ticked) => field.onChange(all.filter((server) => !ticked.includes(server)))}
          >
            <Stack gap="sm" mt={8}>
              {pools.map((pool, place) => (
                <Stack gap={8} key={pool.fqdn}>
                  <Text size="sm" fw={600}>
                    {words.inPool(pool.fqdn)}
                  </Text>
                  {pool.servers.map(({ fqdn }, index) => (
                    <Checkbox key={fqdn} value={fqdn} label={fqdn} ref={place + index === 0 ? field.ref : undefined} />
                  ))}
                </Stack>
              ))}
            </Stack>
          </Checkbox.Group>
        )}
      />
    </Stack>
  );
}
