import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import { keepsRsaKeys } from "../../catalogue/providers/index.ts";
import { sources } from "../../catalogue/sources.ts";
import { defineRule } from "../define-rule.ts";
import { keyHolderOf } from "../key-holder-of.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import { publicKeyOf } from "../public-key-of.ts";
import { applianceRoles } from "../role-groups.ts";
import type { Rule } from "../types.ts";

const what = "“{provider}” cannot keep a key of the kind {algorithm}.";
const why =
  "Legacy RSA providers keep RSA keys only, DSS and Diffie-Hellman providers none of them, and no legacy provider keeps elliptic curve keys.";
const rsaKey = "with an RSA key in “Microsoft RSA SChannel Cryptographic Provider”";

/** A PFX that Windows cannot import as it stands, or a request that no Windows can have made. */
export const cannotHoldKey: Rule = defineRule({
  id: "provider.cannot-hold-key",
  severity: "error",
  title: "The provider must be able to keep the key",
  texts: {
    inPfx: {
      what,
      why: `${why} Windows refuses the import.`,
      fix: `{algorithm, select, RSA {Convert the PFX with KeySpec: it moves the key to “Microsoft RSA SChannel Cryptographic Provider”.} other {Make a new request ${rsaKey}.}}`,
    },
    inStore: { what, why: `${why} This text cannot be all that Windows says.`, fix: `Make a new request ${rsaKey}.` },
    inRequest: { what, why: `${why} No Windows can have made this request.`, fix: `Make the request again ${rsaKey}.` },
  },
  citation: {
    ...sources.windowsProviders,
    note: "The provider types say which keys they keep: 1, 12 and 24 RSA; 3, 13 and 18 DSA and Diffie-Hellman.",
    inferred: true,
  },
  products: microsoftProducts,
  roles: { except: applianceRoles },
  applies: (evidence) => keyPlaceOf(evidence)?.generation === "capi" && publicKeyOf(evidence) !== null,
  check: (evidence, _context, problem) => {
    const place = keyPlaceOf(evidence);
    const key = evidence.key?.publicKey ?? publicKeyOf(evidence);
    if (place?.provider == null || key === null) return [];
    const keepsRsa = keepsRsaKeys(place.provider);
    const holds = keepsRsa === null || keepsRsa === (key.algorithm === "RSA");
    const isCurve = key.algorithm === "EC" || key.algorithm.startsWith("Ed");
    if (holds && !isCurve) return [];
    const algorithm = key.algorithm === "other" ? key.oid : key.algorithm;
    return [problem(keyHolderOf(evidence), { provider: place.provider, algorithm }, `${place.at}.provider`)];
  },
});
