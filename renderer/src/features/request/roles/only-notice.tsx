import { Button, Text } from "@mantine/core";
import { useFormContext } from "react-hook-form";
import { Notice } from "../../../components/results/notice.tsx";
import type { RequestFields } from "../request-fields.ts";
import { text } from "../text.ts";

/** Says that single certificates were chosen, and lets go of that choice; nothing where none were. */
export function OnlyNotice() {
  const { watch, setValue, clearErrors } = useFormContext<RequestFields>();
  const only = watch("only");
  if (only === null || only === undefined) return null;
  const wantAll = () => {
    setValue("only", null);
    clearErrors("excludedRoles");
  };
  return (
    <Notice tone="unknown" title={text.roles.chosen({ count: only.length })}>
      <Text size="sm">{text.roles.chosenNext}</Text>
      <Button size="compact-sm" variant="default" mt="xs" onClick={wantAll}>
        {text.roles.wantAll}
      </Button>
    </Notice>
  );
}
