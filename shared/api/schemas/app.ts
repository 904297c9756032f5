import * as z from "zod";
import { filePurposes } from "../../present/file-purposes.ts";
import { messageSchema } from "../../text/message.ts";
import { bytesSchema } from "../bytes.ts";
import { errorDataSchema, folderSchema, referenceSchema } from "./common.ts";

/** The programs underneath and the computer, without names of anybody or anything. */
const runtimeSchema = z
  .strictObject({
    node: z.string(),
    /** null: no window of its own. */
    electron: z.string().nullable(),
    chromium: z.string().nullable(),
    /** As the system calls itself, with its version. */
    operatingSystem: z.string(),
    /** As Node.js says it: x64, arm64 … */
    architecture: z.string(),
    /** The language of this account, as a BCP 47 tag. */
    locale: z.string(),
  })
  .readonly();
export type Runtime = z.output<typeof runtimeSchema>;

/** What the organisation decided (`Policy`); null: it leaves it to the person. */
const policySchema = z
  .strictObject({
    language: z.string().nullable(),
    passphrases: z.literal("off").nullable(),
    network: z.literal("off").nullable(),
    updateCheck: z.literal("off").nullable(),
  })
  .readonly();

export const aboutOutput = z.strictObject({
  version: z.string(),
  host: z.enum(["desktop", "loopback", "cli"]),
  /** Which cryptography runs: Node's own, or the portable one. */
  crypto: z.enum(["native", "portable"]),
  runtime: runtimeSchema,
  /** Where results go unless the user chooses another folder. */
  outputFolder: folderSchema,
  /** Where pending requests and the lab CA are kept, for people to read. */
  dataFolder: z.string(),
  canChooseFolder: z.boolean(),
  canOpenDialog: z.boolean(),
  canWritePdf: z.boolean(),
  canRevealFolder: z.boolean(),
  /** Whether results can be dragged out of the window. */
  canDragFiles: z.boolean(),
  /** How the command line of this copy is called; null: it has none. */
  programCall: z.string().nullable(),
  policy: policySchema,
  /** Whether passphrases can be kept in the operating system's key store; `problem` says why not. */
  keyStore: z.strictObject({ available: z.boolean(), problem: messageSchema.nullable() }).readonly(),
});

export const newerVersionOutput = z.strictObject({
  /** This KeySpec. */
  current: z.string(),
  /** The latest release. */
  latest: z.string(),
  isNewer: z.boolean(),
});

export const openFilesInput = z.strictObject({
  purpose: z.enum(filePurposes),
  multiple: z.boolean(),
});
const openedFileSchema = z.strictObject({ reference: referenceSchema, name: z.string(), bytes: z.int() });
export type OpenedFile = z.output<typeof openedFileSchema>;
export const openFilesOutput = z.strictObject({ files: z.array(openedFileSchema).readonly() });

/** What the system gave to KeySpec since the last call: files that it was started with, or that were opened with it. */
export const givenFilesOutput = z.strictObject({
  files: z.array(openedFileSchema).readonly(),
  /** Of each that could not be looked at, why. */
  refused: z.array(errorDataSchema).readonly(),
});

export const readFileInput = z.strictObject({ reference: referenceSchema });
export const readFileOutput = z.strictObject({ name: z.string(), data: bytesSchema });

/** null: the user closed the dialog. */
export const chooseFolderOutput = z.strictObject({ folder: folderSchema.nullable() });
/** A file that this session wrote. */
export const dragInput = z.strictObject({ reference: referenceSchema });
/** What the page on screen can do of what the menu offers. */
export const menuInput = z.strictObject({ canSaveReport: z.boolean() });
export const revealInput = z.strictObject({ reference: referenceSchema });

/** Of how many files the session remembers the password. */
export const countPasswordsOutput = z.strictObject({ files: z.int() });

export const emptySchema = z.strictObject({});
