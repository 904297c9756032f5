import type { PendingSummary } from "../../api/schemas/request.ts";
import type { InstalledAs } from "./types.ts";

/** What the import steps need to know of a completed request. */
export function installedAs(pending: PendingSummary): InstalledAs {
  const { product, role, certificate, uses, nodes, friendlyName, exportable, replaces } = pending;
  return { product, role, certificate, uses, nodes, friendlyName, exportable, replaces };
}
