import { Controller, useFormContext } from "react-hook-form";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { useSubmit } from "../../../components/wizard/submit-context.ts";
import { text } from "../text.ts";
import type { InspectFields } from "./fields.ts";

/** Drop files; they are inspected at once. */
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
            const more = files.length > field.value.length;
            field.onChange(files);
            if (more) submit();
          }}
          error={fieldState.error?.message}
          ref={field.ref}
          required
        />
      )}
    />
  );
}
