import { Controller, useFormContext } from "react-hook-form";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { openFiles } from "../../../components/files/open-files.ts";
import { useSubmit } from "../../../components/wizard/submit-context.ts";
import { text } from "../text.ts";
import type { InspectFields } from "./fields.ts";

/** Drop files; they are inspected at once, and a deployment goes to Request. */
export function InspectStep() {
  const { control } = useFormContext<InspectFields>();
  const submit = useSubmit();
  return (
    <Controller
      control={control}
      name="files"
      render={({ field, fieldState }) => (
        <DropZone
          label={text.files.label}
          description={text.files.description}
          files={field.value}
          onChange={(files) => {
            if (files.length <= field.value.length) {
              field.onChange(files);
              return;
            }
            void openFiles(files, () => {
              field.onChange(files);
              submit();
            });
          }}
          error={fieldState.error?.message}
          ref={field.ref}
          required
        />
      )}
    />
  );
}
