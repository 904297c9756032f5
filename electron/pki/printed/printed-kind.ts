import type { PrintingProgram } from "#shared/facts/printed-facts.ts";

import { isProviderList } from "./certutil/read-providers.ts";
import { isTemplateDump } from "./certutil/read-templates.ts";
import { isOpensslBags } from "./openssl/read-bags.ts";
import { opensslKind } from "./openssl/read-openssl.ts";
import { isCsCertificateList } from "./powershell/read-cs-certificates.ts";

/** What a text is that a program printed about certificates. */
export type PrintedKind = {
  readonly program: PrintingProgram;
  readonly what: "certificates" | "request" | "templates" | "providers";
};

/** How much of a text is looked at to tell what it is: a dump says it on its first lines. */
const lookedAt = 400_000;

const numberedAttribute = /^ {0,12}\S{1,30}\[\d{1,4}\] ?: ?\d+(?:\.\d+){2,30} ?\(/m;
const heading = /^=+ .{0,60}?\d{1,6} ?=+\s*$/m;
const propertyHeading = /CERT_[A-Z0-9_]{3,60}_PROP_ID\(\d+\)/;
const trailer = /^CertUtil: ?-/m;
const keySpecLine = /^\s{0,20}KeySpec ?= ?[0-2]\b/m;
const hashLine = /\(sha1\)[\s\ufffd]{0,2}: ?(?:[0-9a-f]{2} ?){20}\s*$/im;
const chainContext = /^CertContext\[\d+\]\[\d+\]:/m;

/**
 * What a text seems to be, told by what no language of Windows changes: headings, hashes, names of properties and providers. null: nothing of
 * that kind.
 */
export function printedKind(text: string): PrintedKind | null {
  const beginning = text.slice(0, lookedAt);
  const openssl = opensslKind(beginning);
  if (openssl !== null) return { program: "openssl", what: openssl };
  if (isOpensslBags(beginning)) return { program: "openssl", what: "certificates" };
  if (isCsCertificateList(beginning)) return { program: "Get-CsCertificate", what: "certificates" };
  if (isTemplateDump(beginning)) return { program: "certutil", what: "templates" };
  if (isProviderList(beginning)) return { program: "certutil", what: "providers" };
  if (numberedAttribute.test(beginning)) return { program: "certutil", what: "request" };
  const isCertutil =
    propertyHeading.test(beginning) ||
    chainContext.test(beginning) ||
    hashLine.test(beginning) ||
    keySpecLine.test(beginning) ||
    (heading.test(beginning) && trailer.test(beginning));
  return isCertutil ? { program: "certutil", what: "certificates" } : null;
}
