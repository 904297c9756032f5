import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const indent = "  ";

/** What was requested for each server, and what to do with the files. */
export function renderRequests(created: readonly Done<CreatedRequest>[], paint: Paint): string {
  if (created.length === 0) return "";
  return [...created.map(({ value }) => renderRequest(value, paint)), nextSteps(created)].join("\n\n");
}

function renderRequest({ server, pending, file }: CreatedRequest, paint: Paint): string {
  const [first = "", ...others] = pending.names;
  return `${paint("bold", `${server} → ${file.path}`)}\n${table(
    [
      ["Role", pending.roleTitle],
      ["Common name", pending.commonName],
      ["Names", first],
      ...others.map((name) => ["", name]),
      [
        "Key",
        `${pending.key}, ${pending.exportable ? "exportable" : "not exportable"}, kept encrypted as “${pending.id}”`,
      ],
    ],
    indent,
  )}`;
}

function nextSteps(created: readonly Done<CreatedRequest>[]): string {
  return [
    "Next: have your certification authority sign each request, then join its certificate with the key:",
    ...created.map(({ value }) => `${indent}keyspec complete ${value.pending.id} --certificate FILE --out FOLDER`),
  ].join("\n");
}
