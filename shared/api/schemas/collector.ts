import * as z from "zod";
import { onExistingSchema, referenceSchema, writtenFileSchema } from "./common.ts";

export const writeCollectorInput = z.strictObject({ folder: referenceSchema, onExisting: onExistingSchema });
export const writeCollectorOutput = z.strictObject({ file: writtenFileSchema });
