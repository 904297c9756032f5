import { Checkbox, Stack } from "@mantine/core";
import { useFormContext, useWatch } from "react-hook-form";
import { certificateName } from "#shared/facts/certificate-name.ts";
import type { ChosenFile } from "../../../host/files.ts";
import type { ConvertFields } from "../choose/fields.ts";
import type { Reading } from "../files/reading.ts";
import { text } from "../text.ts";
import { severalKeysOf, wantedKeysOf } from "./keys-of-file.ts";

const words = text.files.keys;

export type KeyChoiceProps = { readonly file: ChosenFile; readonly reading: Reading | undefined };

/** Of a file with several keys: which of them become a file each. Nothing for other files, and where certificates alone are written. */
export function KeyChoice({ file, reading }: KeyChoiceProps) {
  const { control, getValues, setValue } = useFormContext<ConvertFields>();
  const [chosen, target] = useWatch({ control, name: ["keys", "target"] });
  const several = severalKeysOf(reading);
  if (several.length === 0 || target === "p7b") return null;
  const wanted = wantedKeysOf(file, reading, chosen).map(({ sha1Fingerprint }) => sha1Fingerprint);
  return (
    <Checkbox.Group
      label={words.label({ keys: several.length })}
      value={wanted}
      onChange={(thumbprints) => setValue("keys", { ...getValues("keys"), [file.id]: thumbprints })}
    >
      <Stack gap="s4" mt="s4">
        {several.map((certificate) => (
          <Checkbox
            key={certificate.sha1Fingerprint}
            size="xs"
            value={certificate.sha1Fingerprint}
            label={text.files.until({ name: certificateName(certificate), day: certificate.notAfter })}
            description={words.thumbprint({ thumbprint: certificate.sha1Fingerprint })}
          />
        ))}
      </Stack>
    </Checkbox.Group>
  );
}
