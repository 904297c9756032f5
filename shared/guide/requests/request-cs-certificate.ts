import { productById } from "../../catalogue/products/index.ts";
import { roleById } from "../../roles/index.ts";
import type { CertificatePlan, CertificateUse, KeyChoice } from "../../roles/types.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { requestFileName } from "./request-file-name.ts";

/** What -KeyAlg and -KeySize take for a key (roles.md §10.1); a key that is not here cannot be asked for. */
const keyParameters: Partial<Record<KeyChoice, string>> = {
  "rsa-1024": "-KeySize 1024",
  "rsa-2048": "-KeySize 2048",
  "rsa-4096": "-KeySize 4096",
  "ecdsa-p256": "-KeyAlg ECDH_P256",
  "ecdsa-p384": "-KeyAlg ECDH_P384",
  "ecdsa-p521": "-KeyAlg ECDH_P521",
};

/** Values of -Type that came after Lync Server 2010 (roles.md §10.5). */
const newerUses: readonly CertificateUse[] = ["OAuthTokenIssuer", "XmppServer"];

/** The folder that the cmdlet's own examples write to. */
const folder = "C:\\Certificates";

/**
 * The command of Lync and Skype for Business Server that asks for the same certificate offline, for the product's management shell
 * on the server itself. The cmdlet takes the subject from the topology and always asks for the RSA SChannel provider; names that it
 * would not find are given to it. An Edge Server has no access to the Central Management store, which -ComputerFqdn would look into,
 * so it does without.
 *
 * null where the cmdlet cannot ask for it: a role without a use, a key that it does not know, a digest other than the usual one,
 * a use that the product does not have.
 */
export function requestCsCertificate(plan: CertificatePlan): string | null {
  const { uses, product, digest, subject } = plan;
  const key = keyParameters[plan.key];
  const unknownUse = product === "lync-2010" && uses.some((use) => newerUses.includes(use));
  if (uses.length === 0 || key === undefined || digest !== "SHA-256" || unknownUse) return null;
  if (productById(product).shell === null) return null;
  const names = plan.names.flatMap(({ name, included }) => (included ? name : []));
  const outsideDomain = roleById(plan.role).exposure !== "inside";
  return [
    `Request-CsCertificate -New -Type ${uses.join(",")}`,
    ...(outsideDomain ? [] : [text("ComputerFqdn", plan.server)]),
    text("DomainName", names.join(",")),
    text("FriendlyName", plan.friendlyName),
    key,
    `-PrivateKeyExportable ${plan.exportable.value ? "$true" : "$false"}`,
    ...(plan.extendedKeyUsage.includes("clientAuth") ? ["-ClientEKU $true"] : []),
    text("Organization", subject.organization),
    text("OU", subject.organizationalUnit),
    text("City", subject.locality),
    text("State", subject.state),
    text("Country", subject.country),
    text("Output", `${folder}\\${requestFileName(plan)}.req`),
  ]
    .filter((part) => part !== "")
    .join(" ");
}

function text(parameter: string, value: string | undefined): string {
  return value === undefined || value === "" ? "" : `-${parameter} ${quotedFor("power-shell", value)}`;
}
