import * as z from "zod";
import { pages } from "../present/pages.ts";

/** What the window around the page asks of it: its menu, and the system that gives files to it. */
export const shellEventSchema = z.discriminatedUnion("kind", [
  /** Files wait for `files.given`. */
  z.strictObject({ kind: z.literal("files-given") }),
  z.strictObject({ kind: z.literal("go"), page: z.enum(pages) }),
  /** Asks for files in the system's dialog, and opens them. */
  z.strictObject({ kind: z.literal("open") }),
  z.strictObject({ kind: z.literal("print") }),
  /** The report of what is on screen. */
  z.strictObject({ kind: z.literal("save-report") }),
  z.strictObject({ kind: z.literal("shortcuts") }),
  /** The session of the person may end: what was typed last is kept now. */
  z.strictObject({ kind: z.literal("keep-drafts") }),
]);
export type ShellEvent = z.output<typeof shellEventSchema>;
