import type { ProductId } from "../catalogue/products/types.ts";
import type { CertificateUse, RoleId } from "./types.ts";

/** Those whose Set-CsCertificate has -Roll and -EffectiveDate: Lync Server 2010 has neither (roles.md §3). */
export const productsThatRoll = ["lync-2013", "sfb-2015", "sfb-2019", "sfb-se"] as const satisfies readonly ProductId[];

/** The roles whose certificates sign tokens, and for how many hours a token is good (roles.md §4.9, §5.1). */
const hoursOf: Partial<Readonly<Record<RoleId, number>>> = { "oauth-token-issuer": 24, "edge-external": 8 };
const signingUses: readonly CertificateUse[] = ["OAuthTokenIssuer", "AudioVideoAuthentication"];

export type TokenSigner = {
  readonly product: ProductId;
  readonly role: RoleId;
  /** null: not known. */
  readonly uses: readonly CertificateUse[] | null;
};

/** How many hours before the end of a certificate its successor must take over, so that no token ends with it; null: it signs none. */
export function tokenLeadHours({ product, role, uses }: TokenSigner): number | null {
  const rolls = productsThatRoll.some((id) => id === product);
  const signs = uses === null || uses.some((use) => signingUses.includes(use));
  return rolls && signs ? (hoursOf[role] ?? null) : null;
}
