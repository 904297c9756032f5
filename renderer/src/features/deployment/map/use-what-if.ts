import { useState } from "react";
import type { KeptDeployment } from "#shared/api/schemas/kept-deployments.ts";
import { inventoryOfKept } from "#shared/inventory/inventory-of-kept.ts";
import { sourceOf } from "#shared/inventory/sources.ts";
import { certificatesAfter } from "#shared/trust/change/certificates-after.ts";
import { type Consequences, whatIf } from "#shared/trust/change/what-if.ts";
import type { TrustSystem } from "#shared/trust/systems/systems-of.ts";
import type { TrustMapInput } from "#shared/trust/trust-map.ts";
import { client } from "../../../host/client.ts";
import type { ChosenFile } from "../../../host/files.ts";
import { useJob } from "../../../host/use-job.ts";

/** What files would change. */
export type Supposed = {
  readonly names: readonly string[];
  /** `none`: they hold nothing that belongs into a place, and no authority. */
  readonly kind: "certificates" | "authority" | "none";
  readonly consequences: Consequences;
};

const nothing: Consequences = { worse: [], better: [] };

/** Reads files that are not in place yet, and says what would change if they were. Nothing is kept of them. */
export function useWhatIf(kept: KeptDeployment, input: TrustMapInput, system: TrustSystem | null) {
  const job = useJob();
  const [supposed, setSupposed] = useState<Supposed | null>(null);
  const suppose = async (files: readonly ChosenFile[]) => {
    const output = await job.run((jobId) =>
      client("inspect.files", { jobId, files: files.map((file) => file.input), password: null }),
    );
    if (output === null) return;
    const now = new Date().toISOString();
    const sources = output.files.flatMap(({ name, outcome }, index) =>
      outcome.ok ? [sourceOf(name, outcome.value, `${index} ${name}`, now)] : [],
    );
    const pools = system === null || system.pools.length === 0 ? null : system.pools.map(({ fqdn }) => fqdn);
    const change = certificatesAfter(input.certificates, inventoryOfKept(kept, sources, [], now), pools);
    setSupposed({
      names: output.files.map(({ name }) => name),
      kind: change?.kind ?? "none",
      consequences: change === null ? nothing : whatIf(input, change.certificates),
    });
  };
  return { job, supposed, suppose, forget: () => setSupposed(null) };
}
