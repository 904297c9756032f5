import type { PendingSummary } from "../../api/schemas/request.ts";
import type { InstalledAs } from "./types.ts";

/** What the import steps need to know of a completed request. */
export function installedAs(pending: PendingSummary): InstalledAs {
  const { product, role, certificate, uses, nodes, friendlyName, exportable } = pending;
  const replacing = pending.replaces !== undefined;
  return { product, role, certificate, uses, nodes, friendlyName, exportable, replacing };
}
