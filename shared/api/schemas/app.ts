import * as z from "zod";
import { messageSchema } from "../../text/message.ts";
import { bytesSchema } from "../bytes.ts";
import { folderSchema, referenceSchema } from "./common.ts";

export const aboutOutput = z.strictObject({
  version: z.string(),
  host: z.enum(["desktop", "loopback", "cli"]),
  /** Which cryptography runs: Node's own, or the portable one. */
  crypto: z.enum(["native", "portable"]),
  /** Where results go unless the user chooses another folder. */
  outputFolder: folderSchema,
  /** Where pending requests and the lab CA are kept, for people to read. */
  dataFolder: z.string(),
  canChooseFolder: z.boolean(),
  canOpenDialog: z.boolean(),
  canRevealFolder: z.boolean(),
  /** Whether passphrases can be kept in the operating system's key store; `problem` says why not. */
  keyStore: z.strictObject({ available: z.boolean(), problem: messageSchema.nullable() }).readonly(),
});

export const openFilesInput = z.strictObject({
  purpose: z.enum(["bundle", "certificate", "request", "deployment", "any"]),
  multiple: z.boolean(),
});
export const openFilesOutput = z.strictObject({
  files: z.array(z.strictObject({ reference: referenceSchema, name: z.string(), bytes: z.int() })).readonly(),
});

export const readFileInput = z.strictObject({ reference: referenceSchema });
export const readFileOutput = z.strictObject({ name: z.string(), data: bytesSchema });

/** null: the user closed the dialog. */
export const chooseFolderOutput = z.strictObject({ folder: folderSchema.nullable() });
export const revealInput = z.strictObject({ reference: referenceSchema });

/** Of how many files the session remembers the password. */
export const countPasswordsOutput = z.strictObject({ files: z.int() });

export const emptySchema = z.strictObject({});
