import { join } from "node:path";
import { native } from "#electron/pki/crypto/native.ts";
import { makeKeyAndRequest } from "#electron/tasks/request/make-key-and-request.ts";
import { exampleDeployment } from "#shared/deployment/example.ts";
import { planCertificates } from "#shared/roles/planning/plan.ts";
import type { CertificatePlan, KeyChoice } from "#shared/roles/types.ts";
import { benchPassword } from "./fixtures.ts";
import { median, sideBySide } from "./measure.ts";
import { openssl } from "./openssl.ts";
import { requestCommands } from "./request-commands.ts";
import type { BenchRow } from "./table.ts";

/** What both sides make a request for: a Front End with its names. */
export function benchPlan(key: KeyChoice): CertificatePlan {
  const [plan] = planCertificates({
    deployment: exampleDeployment,
    product: "lync-2013",
    role: "enterprise-front-end",
    key,
  });
  if (plan === undefined) throw new Error("The example deployment has no plan.");
  return plan;
}

/** Makes a key and a request and encrypts the key, against `openssl req` and `openssl pkcs8` with the same encryption. RSA generation is a lottery: compare medians only. */
export async function benchKeyAndRequest(folder: string, key: KeyChoice, runs: number): Promise<BenchRow> {
  const plan = benchPlan(key);
  const times = await sideBySide(
    runs,
    () => makeKeyAndRequest({ plan, template: null, format: "pem-new", passphrase: benchPassword }, native),
    () => {
      for (const command of requestCommands(key, join(folder, "bench"))) openssl(command);
    },
  );
  return {
    what: `key + request, RSA-${key.replace("rsa-", "")}`,
    ours: median(times.ours),
    theirs: median(times.theirs),
    rounds: runs,
    wanted: 1.1,
    note: "key encrypted with AES-256, PBKDF2 with 600 000 rounds by both",
  };
}
