import * as z from "zod";
import { productIds } from "../../catalogue/products/types.ts";
import { convertOptionsSchema } from "../../catalogue/targets/convert-options.ts";
import { messageSchema } from "../../text/message.ts";
import { errorDataSchema, jobIdSchema, keepForSchema, targetIdSchema } from "./common.ts";
import { convertOutput } from "./convert.ts";
import { inspectOutput } from "./inspect.ts";
import { keptIdSchema } from "./kept-deployments.ts";
import { labCaIssueSeveralOutput } from "./lab-ca.ts";
import { rehearseDeploymentOutput } from "./rehearsal.ts";
import { completeOutput, completeSeveralOutput, createRequestOutput, requestChoicesSchema } from "./request.ts";

/** The calls that a host keeps when it is asked to. */
const keptPaths = [
  "convert.files",
  "request.create",
  "inspect.files",
  "inspect.endpoints",
  "complete.certificate",
  "complete.several",
  "labCa.issueSeveral",
  "rehearsal.deployment",
] as const;
export type KeptPath = (typeof keptPaths)[number];

const jobStates = ["running", "done", "failed", "cancelled"] as const;
export type JobState = (typeof jobStates)[number];

/** A job of this session. Nothing in it is secret. */
const jobSummarySchema = z
  .strictObject({
    jobId: jobIdSchema,
    keptFor: keepForSchema,
    path: z.enum(keptPaths),
    title: messageSchema,
    /** Id of the kept deployment that it is about; null: it is about none. */
    deployment: keptIdSchema.nullable(),
    state: z.enum(jobStates),
    /** How far it is, as the last event said. */
    label: z.union([z.string(), messageSchema]),
    done: z.int(),
    /** 0: unknown. */
    total: z.int(),
    remainingMilliseconds: z.int().optional(),
    startedAt: z.string(),
    /** null: it runs. */
    endedAt: z.string().nullable(),
    /** Why it failed; null: it did not. */
    error: errorDataSchema.nullable(),
    /** false: its replies had to make room for newer ones. */
    hasReplies: z.boolean(),
  })
  .readonly();
export type JobSummary = z.output<typeof jobSummarySchema>;

/** A file that was sent, without its bytes. */
const sentFileSchema = z
  .strictObject({
    name: z.string(),
    bytes: z.int().nullable(),
    /** Tells it from another file of the same name: the SHA-256 of its bytes, or its reference. */
    identity: z.string(),
  })
  .readonly();
export type SentFile = z.output<typeof sentFileSchema>;

const convertCall = z.strictObject({
  path: z.literal("convert.files"),
  files: z.array(sentFileSchema).readonly(),
  target: targetIdSchema,
  product: z.enum(productIds).optional(),
  options: convertOptionsSchema,
});
const requestCall = z.strictObject({ path: z.literal("request.create"), choices: requestChoicesSchema });
const inspectCall = z.strictObject({ path: z.literal("inspect.files"), files: z.array(sentFileSchema).readonly() });
const endpointsCall = z.strictObject({
  path: z.literal("inspect.endpoints"),
  endpoints: z.array(z.string()).readonly(),
});
const completeCall = z.strictObject({ path: z.literal("complete.certificate"), target: targetIdSchema });
const completeSeveralCall = z.strictObject({ path: z.literal("complete.several"), target: targetIdSchema });
const issueCall = z.strictObject({ path: z.literal("labCa.issueSeveral") });
const rehearsalCall = z.strictObject({
  path: z.literal("rehearsal.deployment"),
  id: keptIdSchema.nullable(),
  line: z.string().nullable(),
  /** For which system each file was given, in their order; null: it found its place by itself. */
  systems: z.array(z.string().nullable()).readonly(),
});

/** What is kept of a call beside its reply: what a screen of results needs to know. Passwords and the bytes of files are not. */
export type KeptCall = z.output<
  | typeof convertCall
  | typeof requestCall
  | typeof inspectCall
  | typeof endpointsCall
  | typeof completeCall
  | typeof completeSeveralCall
  | typeof issueCall
  | typeof rehearsalCall
>;

const endedAt = z.string();
const keptReplySchema = z.discriminatedUnion("path", [
  convertCall.extend({ endedAt, output: convertOutput }),
  requestCall.extend({ endedAt, output: createRequestOutput }),
  inspectCall.extend({ endedAt, output: inspectOutput }),
  endpointsCall.extend({ endedAt, output: inspectOutput }),
  completeCall.extend({ endedAt, output: completeOutput }),
  completeSeveralCall.extend({ endedAt, output: completeSeveralOutput }),
  issueCall.extend({ endedAt, output: labCaIssueSeveralOutput }),
  rehearsalCall.extend({ endedAt, output: rehearseDeploymentOutput }),
]);
export type KeptReply = z.output<typeof keptReplySchema>;

export const jobIdInput = z.strictObject({ jobId: jobIdSchema });
/** false: no such job runs (any more). */
export const cancelOutput = z.strictObject({ cancelled: z.boolean() });
/** In the order in which they began. */
export const jobListOutput = z.strictObject({ jobs: z.array(jobSummarySchema).readonly() });
type JobResult = { readonly job: JobSummary; readonly replies: readonly KeptReply[] };
/** A job may be several calls, one after the other. Typed by name: written out, it would hold the outputs of six other calls once more. */
export const jobResultOutput: z.ZodType<JobResult> = z.strictObject({
  job: jobSummarySchema,
  replies: z.array(keptReplySchema).readonly(),
});
/** false: there is no such job, or it runs. */
export const forgetOutput = z.strictObject({ forgotten: z.boolean() });
