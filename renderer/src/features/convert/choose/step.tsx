import { Stack } from "@mantine/core";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { TargetChoice } from "../../../components/fields/target-choice.tsx";
import { useDropTarget } from "../../../components/files/drop-target.ts";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { FileTable } from "../files/file-table.tsx";
import { filesToName } from "../files/files-to-name.ts";
import { PasswordsSection } from "../passwords/passwords-section.tsx";
import { text } from "../text.ts";
import type { ConvertFields } from "./fields.ts";
import { MoreSection } from "./more-section.tsx";

/** Everything a conversion needs on one page: one drop, one password, where the file goes, one button; the rest has a default. */
export function ConvertStep() {
  const { control, getValues, setValue } = useFormContext<ConvertFields>();
  const { length: chosen } = useWatch({ control, name: "files" });
  const words = text.choose;
  const label = words.files({ files: filesToName(chosen) });
  useDropTarget(words.dropAnywhere, (files) => setValue("files", [...getValues("files"), ...files]));
  return (
    <Stack gap="md">
      <Controller
        control={control}
        name="files"
        render={({ field, fieldState }) => (
          <DropZone
            label={label}
            {...(chosen === 0 ? { description: words.filesDescription } : { idle: words.moreFiles, compact: true })}
            files={field.value}
            onChange={field.onChange}
            error={fieldState.error?.message}
            ref={field.ref}
            required
            list={field.value.length > 0 && <FileTable label={label} files={field.value} onChange={field.onChange} />}
          />
        )}
      />
      <PasswordsSection />
      <Controller
        control={control}
        name="target"
        render={({ field }) => <TargetChoice value={field.value} onChange={field.onChange} />}
      />
      <MoreSection />
    </Stack>
  );
}
