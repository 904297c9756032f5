import * as z from "zod";
import { certificateFactsSchema } from "./certificate-facts.ts";
import { distinguishedNameSchema, list } from "./common.ts";
import { issuanceFactsSchema } from "./issuance-facts.ts";

export const tlsVersions = ["TLS 1.0", "TLS 1.1", "TLS 1.2", "TLS 1.3"] as const;
export type TlsVersion = (typeof tlsVersions)[number];

/** How far a connection came before it ended. */
const stageSchema = z.enum(["connect", "starttls", "handshake", "answer"]);
export type ConnectionStage = z.output<typeof stageSchema>;

/** Why a connection came to nothing. `alert`: the server said so (RFC 8446 §6.2). `code`: what Node or the system calls it. */
export const connectionFailureSchema = z
  .strictObject({
    kind: z.enum([
      "not-found",
      "refused",
      "unreachable",
      "timeout",
      "reset",
      "closed",
      "alert",
      "not-tls",
      "not-offered",
      "other",
    ]),
    stage: stageSchema,
    alert: z.int().nullable(),
    code: z.string(),
  })
  .readonly();
export type ConnectionFailure = z.output<typeof connectionFailureSchema>;

/** One try with one version of TLS, or with one signature algorithm. */
const attemptSchema = z
  .strictObject({
    /** null: KeySpec cannot offer it on this computer. */
    accepted: z.boolean().nullable(),
    cipher: z.string().nullable(),
    failure: connectionFailureSchema.nullable(),
  })
  .readonly();

/** What a server asks of its clients: message CertificateRequest. */
const clientCertificateRequestSchema = z
  .strictObject({
    /** The issuers that it names; [] where it names none. */
    authorities: list(distinguishedNameSchema),
    /** Names that could not be read, or were too many. */
    authoritiesLeftOut: z.int(),
    /** Bytes of all names as sent: Schannel cuts the list at 16 KB. */
    authorityBytes: z.int(),
    /** "rsa_pkcs1_sha256" … (RFC 8446 §4.2.3); [] in TLS 1.0 and 1.1, which have none. */
    signatureAlgorithms: list(z.string()),
  })
  .readonly();

/** The answer to a SIP OPTIONS (RFC 3261 §11). */
const sipAnswerSchema = z
  .strictObject({
    status: z.int(),
    reason: z.string(),
    server: z.string().nullable(),
    /** Values of WWW-Authenticate, without nonces. */
    schemes: list(z.string()),
    /** Values of ms-diagnostics and ms-diagnostics-public. */
    diagnostics: list(z.string()),
  })
  .readonly();
export type SipAnswer = z.output<typeof sipAnswerSchema>;

/** What a port of a server showed. The certificates stand as the server sent them: the first is its own (RFC 8446 §4.4.2). */
export const endpointFactsSchema = z
  .strictObject({
    kind: z.literal("endpoint"),
    host: z.string(),
    port: z.int(),
    /** The address that answered; null: none did. */
    address: z.string().nullable(),
    /** What was said before TLS. */
    opening: z.enum(["tls", "xmpp"]),
    /** The handshake that offered everything. */
    handshake: z
      .strictObject({
        version: z.enum(tlsVersions).nullable(),
        cipher: z.string().nullable(),
        failure: connectionFailureSchema.nullable(),
        /** Whether a client certificate was given to it. */
        withClientCertificate: z.boolean(),
      })
      .readonly(),
    versions: list(z.strictObject({ version: z.enum(tlsVersions), ...attemptSchema.unwrap().shape }).readonly()),
    signatureAlgorithms: list(z.strictObject({ algorithm: z.string(), ...attemptSchema.unwrap().shape }).readonly()),
    certificates: list(certificateFactsSchema),
    issuance: issuanceFactsSchema,
    unreadableCertificates: z.int(),
    /** `asked`: false where the whole answer was read and held no request; null: it could not be seen. */
    clientCertificate: z
      .strictObject({ asked: z.boolean().nullable(), request: clientCertificateRequestSchema.nullable() })
      .readonly(),
    /** Whether an OCSP response came with the certificate (RFC 6066 §8); what it says is in `around`. */
    stapled: z.boolean(),
    /** null: no OPTIONS was sent. */
    sip: z
      .strictObject({ answer: sipAnswerSchema.nullable(), failure: connectionFailureSchema.nullable() })
      .readonly()
      .nullable(),
  })
  .readonly();
export type EndpointFacts = z.output<typeof endpointFactsSchema>;
