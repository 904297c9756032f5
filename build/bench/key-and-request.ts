import { join } from "node:path";
import { native } from "#electron/pki/crypto/native.ts";
import { createRequest } from "#electron/pki/operations/create-request.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { planCertificates } from "#shared/roles/plan.ts";
import type { KeyChoice } from "#shared/roles/types.ts";
import { benchPassword } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import { openssl } from "./openssl.ts";
import type { BenchRow } from "./table.ts";

const names =
  "subjectAltName=DNS:pool01.contoso.com,DNS:fe01.contoso.com,DNS:sip.contoso.com,DNS:meet.contoso.com,DNS:dialin.contoso.com,DNS:admin.contoso.com";

/** Makes a key and a request and encrypts the key, against `openssl req` and `openssl pkcs8` with the same encryption. RSA generation is a lottery: compare medians only. */
export async function benchKeyAndRequest(folder: string, key: KeyChoice, runs: number): Promise<BenchRow> {
  const [plan] = planCertificates({
    deployment: exampleDeployment,
    product: "lync-2013",
    role: "enterprise-front-end",
    key,
  });
  if (plan === undefined) throw new Error("The example deployment has no plan.");
  const bits = key.replace("rsa-", "");
  const times = await sideBySide(
    runs,
    () => createRequest({ plan, passphrase: benchPassword }, native),
    () => {
      const clear = join(folder, "bench-clear.key");
      openssl([
        "req",
        "-newkey",
        `rsa:${bits}`,
        "-noenc",
        "-subj",
        "/CN=pool01.contoso.com",
        "-addext",
        names,
        "-keyout",
        clear,
        "-out",
        join(folder, "bench.csr"),
      ]);
      openssl([
        ...["pkcs8", "-topk8", "-v2", "aes-256-cbc", "-v2prf", "hmacWithSHA256", "-iter", "600000"],
        ...["-in", clear, "-passout", `pass:${benchPassword}`, "-out", join(folder, "bench.key")],
      ]);
    },
  );
  return {
    what: `key + request, RSA-${bits}`,
    ours: median(times.ours),
    theirs: median(times.theirs),
    rounds: runs,
    wanted: 1.1,
    note: "key encrypted with AES-256, PBKDF2 with 600 000 rounds by both",
  };
}
