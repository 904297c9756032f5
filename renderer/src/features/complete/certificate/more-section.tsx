import { Stack } from "@mantine/core";
import { Controller, useFormContext, useWatch } from "react-hook-form";
import { targetById } from "#shared/catalogue/targets/index.ts";
import { plainTitle } from "#shared/catalogue/targets/plain-targets.ts";
import { Disclosure } from "../../../components/disclosure.tsx";
import { OtherTargets } from "../../../components/fields/other-targets.tsx";
import { DropZone } from "../../../components/files/drop-zone.tsx";
import { OutputFolder } from "../../../components/files/output-folder.tsx";
import { text } from "../text.ts";
import type { CompleteFields } from "./fields.ts";

const words = text.certificate;

/** What is needed now and then: folded away, but for a target that was chosen beyond the plain ones. */
export function MoreSection() {
  const { control } = useFormContext<CompleteFields>();
  const target = useWatch({ control, name: "target" });
  const isBeyond = plainTitle(target) === null;
  return (
    <Disclosure
      summary={isBeyond ? words.moreWith({ target: targetById(target).title }) : words.more}
      opensFor={isBeyond ? "target" : null}
    >
      <Stack gap="lg">
        <Controller
          control={control}
          name="target"
          render={({ field }) => <OtherTargets value={field.value} onChange={field.onChange} pfxOnly />}
        />
        <Controller
          control={control}
          name="previous"
          render={({ field }) => (
            <DropZone
              compact
              multiple={false}
              label={words.previous}
              description={words.previousDescription}
              files={field.value}
              onChange={field.onChange}
              ref={field.ref}
            />
          )}
        />
        <Controller
          control={control}
          name="folder"
          render={({ field }) => <OutputFolder folder={field.value} onChange={field.onChange} />}
        />
      </Stack>
    </Disclosure>
  );
}
