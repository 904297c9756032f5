import type { ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { roleTitle } from "#shared/roles/titles.ts";
import { format, localised } from "#shared/text/localise.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { table } from "./table.ts";

const indent = "  ";

const text = localised("cli.requests", {
  onServer: "The server makes its own key: run certreq there with this file.",
  onAppliance: "The appliance makes its own key: enter the values of this sheet there.",
  role: "Role",
  sharedBy: "Shared by",
  commonName: "Common name",
  names: "Names",
  key: "Key",
  keptKey: "{key}, {exportable, select, yes {exportable} other {not exportable}}, kept encrypted as “{id}”",
  readme: "{path} says what to do with each file.",
  next: "Next: have your certification authority sign each request, then join each certificate with its key, which KeySpec finds by itself:",
});

export type RenderedRequests = {
  readonly requests: readonly Done<CreatedRequest>[];
  readonly readme: ApiOutput<"request.create">["readme"];
};

/** What was written for each certificate, and what to do with the files. */
export function renderRequests({ requests, readme }: RenderedRequests, paint: Paint): string {
  if (requests.length === 0) return "";
  return [...requests.map((request) => renderRequest(request, paint)), ...nextSteps({ requests, readme })].join("\n\n");
}

function renderRequest({ name, value }: Done<CreatedRequest>, paint: Paint): string {
  const title = paint("bold", `${name} → ${value.file.path}`);
  switch (value.delivery) {
    case "here":
      return `${title}\n${pendingTable(value.pending)}`;
    case "on-server":
      return `${title}\n${indent}${text.onServer}`;
    case "on-appliance":
      return `${title}\n${indent}${text.onAppliance}`;
    default:
      return assertNever(value);
  }
}

function pendingTable(pending: Extract<CreatedRequest, { delivery: "here" }>["pending"]): string {
  const [first = "", ...others] = pending.names;
  return table(
    [
      [text.role, format(roleTitle(pending))],
      ...(pending.nodes.length > 1 ? [[text.sharedBy, pending.nodes.join(", ")]] : []),
      [text.commonName, pending.commonName],
      [text.names, first],
      ...others.map((name) => ["", name]),
      [text.key, text.keptKey({ key: pending.key, exportable: pending.exportable ? "yes" : "no", id: pending.id })],
    ],
    indent,
  );
}

function nextSteps({ requests, readme }: RenderedRequests): readonly string[] {
  const anyKept = requests.some(({ value }) => value.delivery === "here");
  return [
    ...(readme === null ? [] : [text.readme({ path: readme.path })]),
    ...(anyKept ? [`${text.next}\n${indent}keyspec complete --certificate FILE --out FOLDER`] : []),
  ];
}
