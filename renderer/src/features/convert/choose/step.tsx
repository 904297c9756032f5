import { Checkbox, Input, NativeSelect, Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { products } from "#shared/catalogue/products/index.ts";
import { TargetChoice } from "../../../components/fields/target-choice.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { FileTable } from "../files/file-table.tsx";
import { OptionsSection } from "../options/options-section.tsx";
import { PasswordsSection } from "../passwords/passwords-section.tsx";
import { text } from "../text.ts";
import type { ConvertFields } from "./fields.ts";
import { OutPasswordSection } from "./out-password-section.tsx";

/** Everything a conversion needs on one page: one drop, one password, one button; the rest has a default. */
export function ConvertStep() {
  const { control, register, getValues, setValue } = useFormContext<ConvertFields>();
  const words = text.choose;
  useDropTarget(words.dropAnywhere, (files) => setValue("files", [...getValues("files"), ...files]));
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
            list={
              field.value.length > 0 && <FileTable label={words.files} files={field.value} onChange={field.onChange} />
            }
          />
        )}
      />
      <PasswordsSection />
      <NativeSelect
        label={words.product}
        description={words.productDescription}
        maw="26rem"
        data={products.map(({ id, title }) => ({ value: id, label: title }))}
        {...register("product")}
      />
      <Controller
        control={control}
        name="target"
        render={({ field }) => <TargetChoice value={field.value} onChange={field.onChange} />}
      />
      <OutPasswordSection />
      <OptionsSection />
      <Controller
        control={control}
        name="chainFiles"
        render={({ field }) => (
          <DropZone
            label={words.chainFiles}
            description={words.chainFilesDescription}
            files={field.value}
            onChange={field.onChange}
            ref={field.ref}
            compact
          />
        )}
      />
      <Controller
        control={control}
        name="folder"
        render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
      />
      <Input.Wrapper label={words.run} labelElement="div">
        <Stack gap="xs" mt={6}>
          <Checkbox label={words.resume} description={words.resumeDescription} {...register("resume")} />
          <Checkbox label={words.report} description={words.reportDescription} {...register("report")} />
        </Stack>
      </Input.Wrapper>
    </Stack>
  );
}
