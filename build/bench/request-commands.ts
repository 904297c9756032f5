import type { KeyChoice } from "#shared/roles/types.ts";
import { benchPassword } from "./fixtures.ts";

const names =
  "subjectAltName=DNS:pool01.contoso.com,DNS:fe01.contoso.com,DNS:sip.contoso.com,DNS:meet.contoso.com,DNS:dialin.contoso.com,DNS:admin.contoso.com";

/**
 * What OpenSSL has to run for an RSA key and a request, with the key encrypted as KeySpec encrypts it. Two commands, because `openssl
 * req` has no option for the rounds.
 *
 * @param path of the files that are written, without an extension
 */
export function requestCommands(key: KeyChoice, path: string): readonly (readonly string[])[] {
  const clear = `${path}-clear.key`;
  const algorithm = `rsa:${key.replace("rsa-", "")}`;
  return [
    [
      ...["req", "-newkey", algorithm, "-noenc", "-subj", "/CN=pool01.contoso.com", "-addext", names],
      ...["-keyout", clear, "-out", `${path}.csr`],
    ],
    [
      ...["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA256", "-iter", "600000"],
      ...["-in", clear, "-passout", `pass:${benchPassword}`, "-out", `${path}.key`],
    ],
  ];
}
