import * as z from "zod";
import { messageSchema } from "../text/message.ts";
import {
  basicConstraintsSchema,
  distinguishedNameSchema,
  encodedSchema,
  generalNameSchema,
  keyUsageSchema,
  list,
  namedOidSchema,
  publicKeySchema,
  signatureAlgorithmSchema,
  templateReferenceSchema,
} from "./common.ts";
import { extensionSchema } from "./listed-extension.ts";
import { damageSchema, extensionOf, partSchema, unreadFieldSchema } from "./part.ts";

/** 1 = AT_KEYEXCHANGE, 2 = AT_SIGNATURE, 0 = a CNG key (XCN_AT_NONE). */
export const keySpecNumberSchema = z.union([z.literal(0), z.literal(1), z.literal(2)]);

const enrolmentCspSchema = z.strictObject({ provider: z.string(), keySpec: keySpecNumberSchema }).readonly();
export type EnrolmentCsp = z.output<typeof enrolmentCspSchema>;

const clientInformationSchema = z
  .strictObject({ clientId: z.int(), machine: z.string(), user: z.string(), process: z.string() })
  .readonly();
/** What Windows says about the machine, the account and the program that made a request. */
export type ClientInformation = z.output<typeof clientInformationSchema>;

/** An attribute as found. */
const attributeSchema = z
  .strictObject({
    oid: z.string(),
    name: z.string(),
    /** A field of the facts, or the list of extensions, says what it holds. */
    shown: z.boolean(),
    /** Where its values stand, counted from the beginning of the request, and how many bytes they are; absent: they stand in no place of their own. */
    offset: z.int().optional(),
    bytes: z.int().optional(),
    damage: damageSchema.nullable(),
  })
  .readonly();

/** What a certificate request says (PKCS#10, RFC 2986) with Microsoft's attributes (formats.md §4.1). */
export const requestFactsSchema = z
  .strictObject({
    kind: z.literal("request"),
    subject: distinguishedNameSchema,
    publicKey: publicKeySchema,
    signatureAlgorithm: signatureAlgorithmSchema,
    /** The request's own signature holds; null: KeySpec cannot check this algorithm. */
    signatureValid: z.boolean().nullable(),
    subjectAlternativeNames: extensionOf(list(generalNameSchema)),
    extendedKeyUsage: extensionOf(list(namedOidSchema)),
    keyUsage: extensionOf(keyUsageSchema),
    basicConstraints: extensionOf(basicConstraintsSchema),
    template: partSchema(templateReferenceSchema),
    /** 1.3.6.1.4.1.311.13.2.2 */
    enrolmentCsp: partSchema(enrolmentCspSchema),
    /** 1.3.6.1.4.1.311.13.2.3 */
    osVersion: partSchema(z.string()),
    /** 1.3.6.1.4.1.311.21.20 */
    clientInformation: partSchema(clientInformationSchema),
    /** Alternative names in the pair `SAN` of 1.3.6.1.4.1.311.13.2.1, as written there: "dns=a&dns=b". AD CS ignores them unless it is set up to take them. */
    namesInAttribute: partSchema(z.string()),
    extensions: list(extensionSchema),
    unread: list(unreadFieldSchema),
    /** Every attribute, in the order of the file. */
    attributes: list(attributeSchema),
    /** What it was read from, where that is not the request itself: a printed text, or the INF by which certreq would make it. */
    readFrom: z.enum(["certutil", "openssl", "inf"]).optional(),
    /** Of an INF: what certreq would do besides, and what it would stumble over. */
    inf: z
      .strictObject({ machineKeySet: z.boolean(), exportable: z.boolean(), problems: list(messageSchema) })
      .readonly()
      .optional(),
    /** Fields that hold nothing, because that text does not show them, or because they are damaged (`unread`). */
    notShown: list(z.enum(["subject", "publicKey", "signatureAlgorithm"])).optional(),
    encoded: encodedSchema,
  })
  .readonly();
export type RequestFacts = z.output<typeof requestFactsSchema>;
