import type { ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { renderFailure } from "./failure.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const indent = "  ";

/** What was requested for each server, and what to do with the files. */
export function renderRequests(requests: ApiOutput<"request.create">["requests"]): (paint: Paint) => string {
  return (paint) => {
    const parts = requests.map(({ server, outcome }) =>
      outcome.ok
        ? renderRequest(outcome.value, paint)
        : `${paint("bold", server)}\n${renderFailure(outcome.error, paint)}`,
    );
    const created = requests.flatMap(({ outcome }) => (outcome.ok ? [outcome.value] : []));
    return [...parts, ...(created.length > 0 ? [nextSteps(created)] : [])].join("\n\n");
  };
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

function nextSteps(created: readonly CreatedRequest[]): string {
  const lines = created.map(({ pending }) => `${indent}keyspec complete ${pending.id} --certificate FILE --out FOLDER`);
  return [
    "Next: have your certification authority sign each request, then join its certificate with the key:",
    ...lines,
  ].join("\n");
}
