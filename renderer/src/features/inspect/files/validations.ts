import * as z from "zod";
import type { ChosenFile } from "../../../host/files.ts";
import { text } from "../text.ts";

export const inspectSchema = z.looseObject({
  files: z.array(z.custom<ChosenFile>()).min(1, text.problems.noFile),
});
