import { microsoftProducts } from "../../catalogue/products/microsoft-products.ts";
import type { ProductId } from "../../catalogue/products/types.ts";
import { assertNever } from "../../errors/assert-never.ts";
import { defineProblems } from "../../text/define-problems.ts";
import type { CertificatePlan } from "../types.ts";
import type { PlanProblem } from "./types.ts";

const problems = defineProblems("planKeyProblems", {
  shortKey: {
    what: "The RSA key has 1024 bits.",
    why: "The size is supported, but 2048 bits and more are recommended; public authorities refuse shorter keys.",
    fix: "Choose 2048 bits.",
  },
  tooShortForOAuth: {
    what: "The RSA key of the OAuth certificate has 1024 bits.",
    why: "The certificate for server-to-server authentication must have 2048 bits or more.",
    fix: "Choose 2048 bits.",
  },
  unlistedSize: {
    what: "The RSA key has 3072 bits.",
    why: "It is not among the documented sizes 1024, 2048 and 4096. It will probably work, but no document promises it.",
    fix: "Choose 2048 or 4096 bits.",
  },
  ellipticCurve: {
    what: "The key lies on an elliptic curve.",
    why: "It will probably fail: the documents list such keys, but Windows keeps them in CNG key storage only, which Lync and Skype for Business Server 2015 do not support; nothing lifts that for later releases. Assigning one ends with “The buffer supplied to a function was too small”.",
    fix: "Choose RSA with 2048 bits.",
  },
  sha1: {
    what: "The request is signed with SHA-1.",
    why: "The products support it, but authorities refuse or replace it, and browsers and newer Windows no longer trust public certificates that carry it.",
    fix: "Choose SHA-256.",
  },
  sha512: {
    what: "The request is signed with SHA-512.",
    why: "An authority that follows it issues a certificate that Windows without the update KB2973337 refuses over TLS 1.2: the first server of a pool starts, the others do not.",
    fix: "Choose SHA-256, or install the update on every server of the deployment.",
  },
});

/**
 * What the key and the digest of a plan lead to (roles.md G3, G5 to G7). The sources speak of Microsoft's products; an appliance
 * makes its own key, so nothing is said of it.
 */
export function planKeyProblems(plan: CertificatePlan): readonly PlanProblem[] {
  if (!isMicrosofts(plan.product) || plan.keyPlace.value === "appliance") return [];
  return [...ofKey(plan), ...ofDigest(plan)];
}

function isMicrosofts(product: ProductId): boolean {
  return microsoftProducts.some((id) => id === product);
}

function ofKey({ key, uses }: CertificatePlan): readonly PlanProblem[] {
  switch (key) {
    case "rsa-2048":
    case "rsa-4096":
      return [];
    case "rsa-1024":
      return uses.includes("OAuthTokenIssuer")
        ? [{ severity: "error", ...problems.tooShortForOAuth(), at: "key" }]
        : [{ severity: "warning", ...problems.shortKey(), at: "key" }];
    case "rsa-3072":
      return [{ severity: "warning", ...problems.unlistedSize(), at: "key" }];
    case "ecdsa-p256":
    case "ecdsa-p384":
    case "ecdsa-p521":
      return [{ severity: "warning", ...problems.ellipticCurve(), at: "key" }];
    default:
      return assertNever(key);
  }
}

function ofDigest({ digest }: CertificatePlan): readonly PlanProblem[] {
  switch (digest) {
    case "SHA-256":
    case "SHA-384":
      return [];
    case "SHA-1":
      return [{ severity: "warning", ...problems.sha1(), at: "digest" }];
    case "SHA-512":
      return [{ severity: "warning", ...problems.sha512(), at: "digest" }];
    default:
      return assertNever(digest);
  }
}
