import { useController, useFormContext } from "react-hook-form";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { openFiles } from "../../../components/files/open-files.ts";
import { useSubmit } from "../../../components/wizard/submit-context.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";
import type { InspectFields } from "./fields.ts";
import { Inputs } from "./inputs.tsx";

/** Drop files, paste a text, name ports of servers; files are inspected at once, and a deployment goes to Request. */
export function InspectStep() {
  const { control, setValue } = useFormContext<InspectFields>();
  const { field, fieldState } = useController({ control, name: "files" });
  const ports = useController({ control, name: "ports" });
  const submit = useSubmit();
  const inspect = (files: readonly ChosenFile[]) => {
    void openFiles(files, () => {
      field.onChange(files);
      setValue("withPorts", false);
      submit();
    });
  };
  return (
    <Inputs
      zone={
        <DropZone
          label={text.files.label}
          description={text.files.description}
          files={field.value}
          onChange={(files) => {
            if (files.length <= field.value.length) field.onChange(files);
            else inspect(files);
          }}
          error={fieldState.error?.message}
          ref={field.ref}
        />
      }
      onPaste={(pasted) => inspect([...field.value, pasted])}
      ports={ports.field.value}
      onPorts={ports.field.onChange}
      portsError={ports.fieldState.error?.message}
    />
  );
}
