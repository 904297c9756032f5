import * as z from "zod";
import { productIds } from "../../catalogue/products/types.ts";
import { convertOptionsSchema } from "../../catalogue/targets/convert-options.ts";
import { deploymentSchema } from "../../deployment/model.ts";
import { filePurposes } from "../../present/file-purposes.ts";
import { roleIds } from "../../roles/types.ts";
import { languageSettings } from "../../text/languages.ts";
import { folderSchema, referenceSchema, targetIdSchema } from "./common.ts";

/** Colours of the page; `auto`: as the system says. */
export const colorSchemes = ["auto", "light", "dark"] as const;

const nameSchema = z.string().min(1).max(300);

/** What files are judged for. Deployment and server are names. */
const purposeSchema = z
  .strictObject({
    product: z.enum(productIds),
    role: z.enum(roleIds).nullable(),
    deployment: nameSchema.nullable(),
    server: nameSchema.nullable(),
  })
  .readonly();

/** How files are converted. What is said of one file alone (its name) and what must be said each time (a key in clear) has no place. */
const conversionSchema = z
  .strictObject({
    product: z.enum(productIds),
    target: targetIdSchema,
    options: convertOptionsSchema.unwrap().omit({ friendlyName: true, confirmUnencryptedKey: true }).readonly(),
  })
  .readonly();

/** Choices that stay over a restart; absent: never made. No field has place for a secret. */
export const choicesSchema = z.strictObject({
  colorScheme: z.enum(colorSchemes).optional(),
  language: z.enum(languageSettings).optional(),
  /** What pages begin with; `last`, or never chosen: what was worked with last. */
  product: z.enum([...productIds, "last"]).optional(),
  purpose: purposeSchema.optional(),
  conversion: conversionSchema.optional(),
});

/**
 * `folders`: those that the user chose for results, the last one first; `opened`: where files of a kind were chosen last. None where the
 * host cannot ask for one.
 */
export const preferencesReadOutput = choicesSchema.extend({
  folders: z.array(folderSchema).readonly(),
  opened: z.array(z.strictObject({ purpose: z.enum(filePurposes), path: z.string() }).readonly()).readonly(),
});
export type Preferences = z.output<typeof preferencesReadOutput>;

/** Only what is named changes. */
export const preferencesSaveInput = choicesSchema.extend({ folder: referenceSchema.optional() });

/** `onDifferent`: whether it takes the place of another deployment that is kept under its name. */
export const rememberDeploymentInput = z.strictObject({
  deployment: deploymentSchema,
  onDifferent: z.enum(["keep", "replace"]),
});
export const forgetDeploymentInput = z.strictObject({ name: nameSchema });
