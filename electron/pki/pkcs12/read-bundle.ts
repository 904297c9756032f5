import type { AppError } from "#shared/errors/app-error.ts";
import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { sources } from "#shared/errors/definitions/asn1-sources.ts";
import { pkcs12Errors } from "#shared/errors/definitions/pkcs12.ts";
import type { BundleFacts } from "#shared/facts/bundle-facts.ts";
import { bundleNotices } from "#shared/facts/bundle-notices.ts";
import { limits } from "#shared/limits.ts";
import type { Message } from "#shared/text/message.ts";
import { type BerNode, contextTag, damagedAt, fieldsOf, innerOf, readBer, tags } from "../asn1/ber.ts";
import { readObjectIdentifier, readOctets, readSmallInteger, toDer } from "../asn1/ber-values.ts";
import { equalBytes } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import type { CryptoPort } from "../crypto/port.ts";
import { createDecrypter, UndecryptableError } from "../pkcs8/decrypter.ts";
import { decryptionAttempts, type PasswordAttempt, passwordAttempts } from "../pkcs8/password-attempts.ts";
import { createRoundBudget, type RoundBudget } from "../pkcs8/rounds.ts";
import { withoutMark } from "../sniff/decode-text.ts";
import { accountsOf } from "./accounts-of.ts";
import { assembleBundle, type FileFacts } from "./assemble-bundle.ts";
import type { Bundle } from "./bundle.ts";
import { type Mac, readMac } from "./mac.ts";
import { notAPfx } from "./not-a-pfx.ts";
import { readAuthenticatedSafe } from "./read-authenticated-safe.ts";
import type { Bags } from "./read-safe-contents.ts";

/** The outer structure of a PFX. */
export type Pfx = {
  readonly node: BerNode;
  /** Contents of the AuthenticatedSafe's OCTET STRING: what the MAC covers. */
  readonly content: Uint8Array;
  readonly contentOffset: number;
  readonly mac: Mac | null;
};

/** A PFX with its bags open, before keys and certificates are joined. Secret. */
export type OpenedBundle = { readonly file: FileFacts; readonly bags: Bags };

/** What opening a PFX gave. */
type Opened = { readonly bags: Bags; readonly password: BundleFacts["password"]; readonly notices: readonly Message[] };

/**
 * Reads a PFX (PKCS#12) of any generation, with its secrets.
 *
 * @param data the file; bytes behind the outer SEQUENCE are counted and passed over
 * @param password null: none given; the absent and the empty password are tried (formats.md §2.4)
 * @throws AppError FILE_EMPTY, FILE_TOO_LARGE, PFX_NOT_A_PFX, PFX_PUBLIC_KEY_MODE, PFX_PASSWORD_REQUIRED, PFX_WRONG_PASSWORD, PFX_NO_MAC,
 *   PFX_UNSUPPORTED_ALGORITHM, LIMIT_ITERATIONS, LIMIT_COUNT, LIMIT_DEPTH, FORMAT_TRUNCATED, FORMAT_DAMAGED, KEY_UNSUPPORTED_ALGORITHM
 */
export function readBundle(data: Uint8Array, password: string | null, crypto: CryptoPort): Bundle {
  const { file, bags } = openBundle(data, password, crypto);
  return assembleBundle(file, bags, crypto);
}

/** The same, for who wants to add to the bags before `assembleBundle` joins them. */
export function openBundle(bytes: Uint8Array, password: string | null, crypto: CryptoPort): OpenedBundle {
  const data = withoutMark(bytes);
  if (data.length > limits.inputFileBytes)
    throw pkcs12Errors.tooLarge({ bytes: data.length, most: limits.inputFileBytes });
  const pfx = readPfx(data);
  const opened = openPfx(pfx, password, crypto);
  const file: FileFacts = {
    bytes: data.length,
    container: "PKCS#12",
    encoding: equalBytes(toDer(pfx.node), pfx.node.raw) ? "DER" : "BER",
    mac: pfx.mac?.facts ?? null,
    trailingBytes: data.length - pfx.node.raw.length,
    password: opened.password,
    notices: opened.notices,
  };
  return { file, bags: opened.bags };
}

/**
 * ```asn1
 * PFX ::= SEQUENCE { version INTEGER (3), authSafe ContentInfo, macData MacData OPTIONAL }      -- RFC 7292 §4
 * ```
 */
export function readPfx(data: Uint8Array): Pfx {
  if (data[0] !== 0x30) throw notAPfx(data);
  const node = readBer(data);
  const fields = fieldsOf(node, "PFX");
  const version = fields.optional(tags.integer);
  const authSafe = fields.optional(tags.sequence);
  const type =
    authSafe === undefined ? undefined : fieldsOf(authSafe, "AuthenticatedSafe").optional(tags.objectIdentifier);
  if (version === undefined || authSafe === undefined || type === undefined) throw notAPfx(data);
  if (readSmallInteger(version) !== 3) throw notAPfx(data);
  switch (readObjectIdentifier(type)) {
    case oids.data.oid:
      break;
    case oids.signedData.oid:
      throw pkcs12Errors.signedWithCertificate();
    default:
      throw notAPfx(data);
  }
  const contentFields = fieldsOf(authSafe, "AuthenticatedSafe");
  contentFields.any("type");
  const octets = innerOf(contentFields.next(contextTag(0), "content"), "content");
  if (octets.tag !== tags.octetString)
    throw damagedAt(octets.source, octets.offset, damage.expected({ what: "OCTET STRING" }));
  const macData = fields.optional(tags.sequence);
  return {
    node,
    content: readOctets(octets),
    contentOffset: octets.contentOffset,
    mac: macData === undefined ? null : readMac(macData),
  };
}

/** Finds the spelling of the password that the MAC agrees with; null: none does. */
function verifiedAttempt(
  mac: Mac,
  pfx: Pfx,
  attempts: readonly PasswordAttempt[],
  crypto: CryptoPort,
  budget: RoundBudget,
): PasswordAttempt | null {
  for (const attempt of attempts) {
    budget.spend(mac.rounds);
    if (mac.verify(crypto, attempt, pfx.content)) return attempt;
  }
  return null;
}

function openPfx(pfx: Pfx, password: string | null, crypto: CryptoPort): Opened {
  const attempts = [...passwordAttempts(password), ...withoutPassword(password, pfx)];
  const budget = createRoundBudget();
  const notices = new Set<Message>();
  const verified = pfx.mac === null ? null : verifiedAttempt(pfx.mac, pfx, attempts, crypto, budget);
  if (pfx.mac !== null && verified === null) throw passwordError(password, pfx);
  let opener = verified;
  const decrypter = createDecrypter({
    attempts: verified === null ? attempts : decryptionAttempts(verified, attempts),
    crypto,
    budget,
    onOpened: (attempt) => {
      opener ??= attempt;
      if (attempt.notice !== null) notices.add(attempt.notice);
    },
  });
  if (verified?.notice) notices.add(verified.notice);
  try {
    const bags = readAuthenticatedSafe(pfx.content, { name: sources.file, base: pfx.contentOffset }, decrypter);
    return { bags, password: opener?.password ?? "not-needed", notices: [...notices] };
  } catch (error) {
    if (!(error instanceof UndecryptableError)) throw error;
    throw verified === null ? withoutMacError(password, pfx) : pkcs12Errors.secondPassword();
  }
}

/** Iterations of a MAC above which a wrong password is not followed by the two forms of having none: all pay from one budget. */
const cheapIterations = limits.iterationsRead / 10;

/** A password that was given for a file that has none is not a wrong one. */
function withoutPassword(password: string | null, pfx: Pfx): readonly PasswordAttempt[] {
  if (password === null || password === "" || pfx.mac === null || pfx.mac.rounds > cheapIterations) return [];
  return passwordAttempts(null).map((attempt) => ({ ...attempt, notice: bundleNotices.passwordNotNeeded }));
}

function passwordError(password: string | null, pfx: Pfx): AppError {
  const accounts = accountsOf(pfx.content);
  if (accounts !== null) return pkcs12Errors.protectedToAccounts({ accounts });
  return password === null ? pkcs12Errors.passwordRequired() : pkcs12Errors.wrongPassword();
}

function withoutMacError(password: string | null, pfx: Pfx): AppError {
  return password === null ? passwordError(password, pfx) : pkcs12Errors.noMac();
}
