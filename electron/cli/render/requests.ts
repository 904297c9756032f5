import type { ApiOutput } from "#shared/api/contract.ts";
import type { CreatedRequest } from "#shared/api/schemas/request.ts";
import { assertNever } from "#shared/errors/assert-never.ts";
import { manualLine } from "#shared/help/program-call.ts";
import { pendingRows } from "#shared/present/pending-rows.ts";
import { localised } from "#shared/text/localise.ts";
import type { Done } from "../batch.ts";
import type { Paint } from "./paint.ts";
import { renderRows } from "./rows.ts";

const indent = "  ";

/** Of a pending request; `pending show` has all of it. */
const shown: readonly string[] = ["role", "servers", "commonName", "names", "key", "dueBefore"];

const text = localised("cli.requests", {
  onServer: "The server makes its own key: run certreq there with this file.",
  onAppliance: "The appliance makes its own key: enter the values of this sheet there.",
  kept: "The key is kept encrypted, as the pending request {id}.",
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
      return [
        title,
        renderRows(
          pendingRows(value.pending).filter(({ id }) => shown.includes(id)),
          indent,
        ),
        indent + text.kept({ id: value.pending.id }),
      ].join("\n");
    case "on-server":
      return `${title}\n${indent}${text.onServer}`;
    case "on-appliance":
      return `${title}\n${indent}${text.onAppliance}`;
    default:
      return assertNever(value);
  }
}

function nextSteps({ requests, readme }: RenderedRequests): readonly string[] {
  const anyKept = requests.some(({ value }) => value.delivery === "here");
  return [
    ...(readme === null ? [] : [text.readme({ path: readme.path })]),
    ...(anyKept ? [`${text.next}\n${indent}${manualLine("complete --certificate FILE --out FOLDER")}`] : []),
  ];
}
