import { Radio, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { DropZone } from "../../../components/drop-zone.tsx";
import { OutputFolder } from "../../../components/output-folder.tsx";
import { PasswordField } from "../../../components/password-field.tsx";
import { TargetChoice } from "../../../components/target-choice.tsx";
import { text } from "../text.ts";
import type { ConvertFields } from "./fields.ts";

/** Everything a conversion needs on one page: one drop, one password, one button. */
export function ConvertStep() {
  const { control, register, watch, formState } = useFormContext<ConvertFields>();
  const { errors } = formState;
  const words = text.choose;
  return (
    <Stack gap="lg">
      <Controller
        control={control}
        name="files"
        render={({ field, fieldState }) => (
          <DropZone
            label={words.files}
            description={words.filesDescription}
            files={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            ref={field.ref}
            required
          />
        )}
      />
      <PasswordField
        label={words.password}
        description={words.passwordDescription}
        error={errors.password?.message}
        {...register("password")}
      />
      <Controller
        control={control}
        name="target"
        render={({ field }) => <TargetChoice value={field.value} onChange={field.onChange} />}
      />
      <Controller
        control={control}
        name="outPasswordChoice"
        render={({ field }) => (
          <Radio.Group label={words.outPassword} value={field.value} onChange={field.onChange}>
            <Stack gap={8} mt={6}>
              <Radio value="same" label={words.outPasswordChoice.same} />
              <Radio value="new" label={words.outPasswordChoice.new} />
            </Stack>
          </Radio.Group>
        )}
      />
      {watch("outPasswordChoice") === "new" && (
        <Stack gap="sm" pl="lg">
          <PasswordField
            label={words.newPassword}
            description={words.ascii}
            error={errors.newPassword?.message}
            {...register("newPassword")}
          />
          <PasswordField
            label={words.newPasswordAgain}
            error={errors.newPasswordAgain?.message}
            {...register("newPasswordAgain")}
          />
        </Stack>
      )}
      <Controller
        control={control}
        name="folder"
        render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
      />
    </Stack>
  );
}
