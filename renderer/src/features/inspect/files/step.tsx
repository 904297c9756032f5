import { Stack } from "@mantine/core";
import { Controller, useFormContext } from "react-hook-form";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { openFiles } from "../../../components/files/open-files.ts";
import { useSubmit } from "../../../components/wizard/submit-context.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import type { InspectFields } from "./fields.ts";
import { PasteBox } from "./paste-box.tsx";

/** Drop files or paste a text; they are inspected at once, and a deployment goes to Request. */
export function InspectStep() {
  const { control } = useFormContext<InspectFields>();
  const submit = useSubmit();
  const inspect = (files: readonly ChosenFile[], choose: (chosen: readonly ChosenFile[]) => void) => {
    void openFiles(files, () => {
      choose(files);
      submit();
    });
  };
  return (
    <Controller
      control={control}
      name="files"
      render={({ field, fieldState }) => (
        <Stack gap="md">
          <DropZone
            label={text.files.label}
            description={text.files.description}
            files={field.value}
            onChange={(files) => {
              if (files.length <= field.value.length) field.onChange(files);
              else inspect(files, field.onChange);
            }}
            error={fieldState.error?.message}
            ref={field.ref}
            required
          />
          <PasteBox onPaste={(pasted) => inspect([...field.value, pasted], field.onChange)} />
        </Stack>
      )}
    />
  );
}
