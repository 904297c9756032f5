import * as z from "zod";
import { contactKinds } from "../../chain/contacts.ts";
import { limits } from "../../limits.ts";
import { bytesSchema } from "../bytes.ts";
import { jobIdSchema, outcomeSchema, sentFileInputSchema } from "./common.ts";

const contactSchema = z.strictObject({ kind: z.enum(contactKinds), url: z.string().max(limits.addressCharacters) });

/** `contactsOf` says what there is to ask, so that somebody can be shown it first. */
export const fetchInput = z.strictObject({
  jobId: jobIdSchema,
  /** Certificates that name the addresses, and their issuers, DER. */
  certificates: z.array(bytesSchema).min(1).max(limits.inputFiles).readonly(),
  /** What is to be asked. An address that none of the certificates names is not contacted. */
  contacts: z.array(contactSchema).min(1).max(limits.contacts).readonly(),
});

/** What an address gave. `file`: for `beside` of `inspect.files`, which then says what it means. */
const gainedSchema = z.strictObject({
  file: sentFileInputSchema,
  certificates: z.int(),
  lists: z.int(),
  responses: z.int(),
});

export const fetchOutput = z.strictObject({
  /** In the order of `contacts`. A responder is asked about each certificate that names it. */
  fetched: z.array(contactSchema.extend({ outcome: outcomeSchema(gainedSchema) })).readonly(),
});
