import * as z from "zod";
import { aroundFactsSchema } from "../facts/around-facts.ts";
import { bundleObject } from "../facts/bundle-facts.ts";
import { list } from "../facts/common.ts";
import { connectionFailureSchema, tlsVersions } from "../facts/endpoint-facts.ts";

/** What is tried, in this order: with RSA key exchange the listener’s key decrypts, with ECDHE it signs. */
export const attemptIds = ["tls-1.2", "tls-1.2-ecdhe", "tls-1.2-rsa", "tls-1.0", "tls-1.3"] as const;
export type AttemptId = (typeof attemptIds)[number];

export const attemptSchema = z
  .strictObject({
    id: z.enum(attemptIds),
    /** null: the handshake did not come to its end. */
    version: z.enum(tlsVersions).nullable(),
    cipher: z.string().nullable(),
    /** What the initiator, and what the listener, saw go wrong. */
    initiator: connectionFailureSchema.nullable(),
    listener: connectionFailureSchema.nullable(),
  })
  .readonly();
export type HandshakeAttempt = z.output<typeof attemptSchema>;

const rehearsedSideSchema = z
  .strictObject({
    /** What it is called in messages: the file’s name. */
    file: z.string(),
    /** FQDN by which the other side knows it; null: it was not said. */
    name: z.string().nullable(),
    /** What it brings, with the other side’s trusted roots around it. */
    bundle: bundleObject.extend({ around: aroundFactsSchema.optional() }).readonly(),
    /** SHA-256 of the certificates that went over the wire, in their order; null: they could not be seen. */
    sent: list(z.string()).nullable(),
  })
  .readonly();
export type RehearsedSide = z.output<typeof rehearsedSideSchema>;

/** What a rehearsal of a link showed. */
export const rehearsalFactsSchema = z
  .strictObject({
    listener: rehearsedSideSchema,
    initiator: rehearsedSideSchema,
    attempts: list(attemptSchema),
  })
  .readonly();
export type RehearsalFacts = z.output<typeof rehearsalFactsSchema>;
