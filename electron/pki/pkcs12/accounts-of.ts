import { limits } from "#shared/limits.ts";
import { type BerNode, eachItem, readBer, tags } from "../asn1/ber.ts";
import { readOctets, readText } from "../asn1/ber-values.ts";
import { objectIdentifier } from "../asn1/der.ts";
import { oids } from "../asn1/oids.ts";
import { orNull } from "../or-null.ts";

/** Accounts that are named; a descriptor of more goes on with “…”. */
const mostAccounts = 8;

/**
 * The accounts that a PFX is protected to (Export-PfxCertificate -ProtectTo), as they stand in the protection descriptor: security
 * identifiers, for example "S-1-5-21-…-512". The random password of such a file stands in a secretBag of the type 1.3.6.1.4.1.311.17.4
 * (wincrypt.h, szOID_PKCS_12_PROTECTED_PASSWORD_SECRET_BAG_TYPE_ID), encrypted by DPAPI-NG: CMS whose recipient carries the descriptor
 * as pairs of UTF8Strings, "SID" and its value (MS-GKDI, NCryptCreateProtectionDescriptor).
 *
 * @param content of the AuthenticatedSafe
 * @returns null: no such bag; empty where its descriptor names no account
 */
export function accountsOf(content: Uint8Array): readonly string[] | null {
  const values = valuesOf(content);
  if (!values.some(({ tag, raw }) => tag === tags.objectIdentifier && isProtectedPassword(raw))) return null;
  const texts = values.filter(({ tag }) => tag === tags.utf8String).map((node) => readText(node) ?? "");
  const accounts = texts.filter((text, index) => texts[index - 1] === "SID" && /^S-1-[\d-]{1,200}$/u.test(text));
  return accounts.length <= mostAccounts ? accounts : [...accounts.slice(0, mostAccounts), "…"];
}

const protectedPassword = oids.protectedPassword.oid;

function isProtectedPassword(raw: Uint8Array): boolean {
  return raw.length === expected.length && expected.every((octet, index) => raw[index] === octet);
}

/** DER of `protectedPassword`. */
const expected = objectIdentifier(protectedPassword);

/** Values that are looked at: the descriptor stands in the first hundred. */
const mostValues = 2_000;

/** Every simple value, also of structures inside OCTET STRINGs, in the order of the file. */
function valuesOf(content: Uint8Array): readonly BerNode[] {
  const found: BerNode[] = [];
  const visit = (node: BerNode, depth: number): void => {
    if (found.length >= mostValues || depth > limits.nestingDepth) return;
    if (node.constructed) {
      for (const item of eachItem(node)) {
        if (found.length >= mostValues) return;
        visit(item, depth + 1);
      }
      return;
    }
    found.push(node);
    if (node.tag !== tags.octetString) return;
    const inner = structureIn(readOctets(node));
    if (inner !== null) visit(inner, depth + 1);
  };
  const outer = structureIn(content);
  if (outer !== null) orNull(() => visit(outer, 0));
  return found;
}

function structureIn(octets: Uint8Array): BerNode | null {
  return octets[0] === 0x30 ? orNull(() => readBer(octets)) : null;
}
