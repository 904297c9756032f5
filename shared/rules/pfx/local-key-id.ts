import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import type { Rule } from "../types.ts";

/** One localKeyID on several certificates: some writers tag the whole chain with the key's (Ephenodrom/Dart-Basic-Utils issue 119). */
export const localKeyId: Rule = defineRule({
  id: "pfx.local-key-id",
  severity: "warning",
  title: "Only the certificate of a key should have its localKeyID",
  citation: {
    ...sources.windowsKeyAssociation,
    quote:
      "seems very permissive as to what kind of keys and certificate matching is done if the certificate and key contains a LocalKeyId",
  },
  products: "all",
  roles: "all",
  texts: {
    repeated: {
      what: "The same localKeyID stands on {count, number} certificates of the file.",
      why: "Windows and others go by the localKeyID when they import a PFX. They may give the private key to the certificate of an authority, or refuse the file.",
      fix: "Convert the file: KeySpec puts the localKeyID on the certificate of the key alone.",
    },
  },
  applies: ({ bundle }) => bundle?.container === "PKCS#12" && bundle.certificates.length > 1,
  check: ({ bundle, key }, _context, problem) => {
    const ids = (bundle?.certificates ?? []).map(({ localKeyId: id }) => id).filter((id) => id !== null);
    const wanted = key?.localKeyId ?? ids.find((id, index) => ids.indexOf(id) !== index) ?? null;
    const count = ids.filter((id) => id === wanted).length;
    return count > 1 ? [problem("repeated", { count }, "bundle.certificates")] : [];
  },
});
