import { Button, Group, Input, NativeSelect, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { products } from "#shared/catalogue/products/index.ts";
import { chosenDeployment, chosenSelections, presentRoles } from "../chosen.ts";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";
import { OnlyNotice } from "./only-notice.tsx";
import { Questions } from "./questions.tsx";
import { RoleGroup } from "./role-group.tsx";
import { roleGroups } from "./role-groups.ts";

/** The roles that the deployment has servers for, all ticked; then what no topology says. */
export function RolesStep() {
  const { control, register, watch, setValue, clearErrors, formState } = useFormContext<RequestFields>();
  const fields = watch();
  const words = text.roles;
  const present = presentRoles(fields);
  const deployment = chosenDeployment(fields);
  const groups = deployment === null ? [] : roleGroups(present, deployment);
  const exclude = (roles: RequestFields["excludedRoles"]) => {
    setValue("excludedRoles", roles);
    clearErrors("excludedRoles");
  };
  return (
    <Stack gap="md">
      <OnlyNotice />
      <NativeSelect
        label={words.product}
        maw="26rem"
        data={products.map(({ id, title }) => ({ value: id, label: title }))}
        error={formState.errors.product?.message}
        {...register("product")}
      />
      <Controller
        control={control}
        name="excludedRoles"
        render={({ field, fieldState }) => (
          <Input.Wrapper
            label={words.roles}
            description={words.rolesDescription}
            error={fieldState.error?.message}
            labelElement="div"
          >
            <Group gap="xs" mt="xs">
              <Button size="compact-sm" variant="default" ref={field.ref} onClick={() => exclude([])}>
                {words.all}
              </Button>
              <Button size="compact-sm" variant="default" onClick={() => exclude(present.map(({ id }) => id))}>
                {words.nothing}
              </Button>
            </Group>
            <Stack gap="md" mt="sm">
              {groups.map((group) => (
                <RoleGroup
                  key={group.kinds.join(" ")}
                  group={group}
                  onOnly={
                    groups.length > 1
                      ? () => exclude(present.filter((role) => !group.roles.includes(role)).map(({ id }) => id))
                      : null
                  }
                />
              ))}
            </Stack>
          </Input.Wrapper>
        )}
      />
      <Questions selections={chosenSelections(fields)} />
    </Stack>
  );
}
