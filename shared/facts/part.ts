import * as z from "zod";
import type { Message } from "../text/message.ts";
import { messageSchema } from "../text/message.ts";

/** Why a part of a file cannot be read. `offset`: first damaged byte, counted from the beginning of the certificate or request. */
export const damageSchema = z.strictObject({ problem: messageSchema, offset: z.int() }).readonly();
export type Damage = z.output<typeof damageSchema>;

/**
 * A field beside the extensions of which something was not read. Times are "" then, a name lacks the attributes that
 * are damaged, and an extension that was not found may stand in what was not read.
 */
export const unreadFieldSchema = damageSchema
  .unwrap()
  .extend({
    field: z.enum([
      "subject",
      "issuer",
      "notBefore",
      "notAfter",
      "publicKey",
      "signatureAlgorithm",
      "thisUpdate",
      "nextUpdate",
      "revoked",
      "producedAt",
      "answers",
      "extensions",
      "attributes",
    ]),
    /** `limit`: it is whole, as far as one can tell, and longer than KeySpec reads. */
    because: z.enum(["damage", "limit"]),
  })
  .readonly();
export type UnreadField = z.output<typeof unreadFieldSchema>;

const absentSchema = z.strictObject({ state: z.literal("absent") });
const unreadableSchema = z.strictObject({ state: z.literal("unreadable"), problem: messageSchema, offset: z.int() });
const notShownSchema = z.strictObject({ state: z.literal("not-shown") });

type Absent = { readonly state: "absent" };
/** A printed text (of certutil, of openssl) does not show whether it is there. */
type NotShown = { readonly state: "not-shown" };
type Unreadable = { readonly state: "unreadable"; readonly problem: Message; readonly offset: number };

/**
 * A part that a file may leave out, and that may be damaged or, in a printed text, not be shown: "not there" and "not known" mean opposite
 * things.
 */
export type Part<Value> = { readonly state: "present"; readonly value: Value } | Absent | Unreadable | NotShown;

/** An extension of a certificate or request. `leftOut`: how many of its items were not read because of a limit. */
export type Extension<Value> =
  | { readonly state: "present"; readonly value: Value; readonly critical: boolean; readonly leftOut: number }
  | Absent
  | Unreadable
  | NotShown;

export function partSchema<Value extends z.ZodType>(value: Value) {
  return z
    .discriminatedUnion("state", [
      z.strictObject({ state: z.literal("present"), value }),
      absentSchema,
      unreadableSchema,
      notShownSchema,
    ])
    .readonly();
}

export function extensionOf<Value extends z.ZodType>(value: Value) {
  return z
    .discriminatedUnion("state", [
      z.strictObject({ state: z.literal("present"), value, critical: z.boolean(), leftOut: z.int() }),
      absentSchema,
      unreadableSchema,
      notShownSchema,
    ])
    .readonly();
}

export const absent: Absent = { state: "absent" };
export const notShown: NotShown = { state: "not-shown" };

/** Whether nobody can know what a part says, or that it is absent. */
export function isUnknown({ state }: Part<unknown>): boolean {
  return state === "unreadable" || state === "not-shown";
}

export function unreadable({ problem, offset }: Damage): Unreadable {
  return { state: "unreadable", problem, offset };
}

/** What a part says; null where it is absent or unreadable. For what needs the value only: whoever says "it has none" asks the state. */
export function presentValue<Value>(part: Part<Value>): Value | null {
  return part.state === "present" ? part.value : null;
}
