import { adCsEnterprise } from "./ad-cs-enterprise.ts";
import { adCsStandalone } from "./ad-cs-standalone.ts";
import { digicert } from "./digicert.ts";
import { globalsign } from "./globalsign.ts";
import { godaddy } from "./godaddy.ts";
import { labCa } from "./lab-ca.ts";
import { letsEncrypt } from "./lets-encrypt.ts";
import { publicAuthority } from "./public-authority.ts";
import { sectigo } from "./sectigo.ts";
import type { Authority, AuthorityId } from "./types.ts";

/** Every authority: your own first, then the public ones, the lab CA last. */
export const authorities: readonly Authority[] = [
  adCsEnterprise,
  adCsStandalone,
  publicAuthority,
  digicert,
  sectigo,
  globalsign,
  godaddy,
  letsEncrypt,
  labCa,
];

const byId = {
  "ad-cs-enterprise": adCsEnterprise,
  "ad-cs-standalone": adCsStandalone,
  public: publicAuthority,
  digicert,
  sectigo,
  globalsign,
  godaddy,
  "lets-encrypt": letsEncrypt,
  "lab-ca": labCa,
} as const satisfies Record<AuthorityId, Authority>;

/** The authority of an id; the type makes sure that there is one. */
export function authorityById(id: AuthorityId): Authority {
  return byId[id];
}
