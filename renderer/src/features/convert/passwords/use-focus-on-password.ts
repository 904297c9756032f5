import { useEffect } from "react";
import { useFormContext, useWatch } from "react-hook-form";
import type { ConvertFields } from "../choose/fields.ts";
import { isClosed } from "../files/reading.ts";
import { useReadingsOfPage } from "../files/readings-context.ts";

/** One file was chosen and asks for its password: that is what comes next, unless somebody is typing elsewhere. */
export function useFocusOnPassword(): void {
  const { control, setFocus, getValues } = useFormContext<ConvertFields>();
  const files = useWatch({ control, name: "files" });
  const readings = useReadingsOfPage();
  const [lone] = files;
  const reading = files.length === 1 && lone !== undefined ? readings.get(lone.id) : undefined;
  const asking = reading !== undefined && isClosed(reading) ? lone?.id : undefined;
  useEffect(() => {
    const isTyping = document.activeElement?.matches("input, select, textarea") === true;
    if (asking !== undefined && !isTyping && getValues("password") === "") setFocus("password");
  }, [asking, getValues, setFocus]);
}
