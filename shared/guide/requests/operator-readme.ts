import { templateFor } from "../../authorities/chosen-authorities.ts";
import type { Authority } from "../../authorities/types.ts";
import { planTitle } from "../../roles/titles.ts";
import type { CertificatePlan } from "../../roles/types.ts";
import { isoDay } from "../../text/iso-day.ts";
import { format } from "../../text/localise.ts";
import { onOneLine } from "../commands/on-one-line.ts";
import { type StepInWords, stepInWords } from "../import-steps/step-in-words.ts";
import { isShared } from "./is-shared.ts";
import { lifetimeNotes } from "./lifetime-notes.ts";
import { asTextFile, plain, wrapped } from "./plain-text.ts";
import { requestSteps } from "./request-steps.ts";
import type { RequestTemplate } from "./types.ts";

type ReadmeEntry = { readonly plan: CertificatePlan; readonly fileName: string; readonly authority: Authority };

export type OperatorReadmeInput = {
  readonly deploymentName: string;
  readonly delivery: "here" | "on-server";
  /** Goes into requests to an enterprise CA. */
  readonly template: RequestTemplate | null;
  readonly entries: readonly ReadmeEntry[];
  /** ISO 8601. */
  readonly createdAt: string;
};

/**
 * README.txt for whoever carries the files on: what each file is, what to do in which order, what to bring back. CRLF, no secret.
 * Requests whose steps are equal but for the names of files get them once in full; the others get their commands.
 */
export function operatorReadme(input: OperatorReadmeInput): string {
  const { deploymentName, entries, createdAt } = input;
  const authorities = [...new Set(entries.map(({ authority }) => authority))];
  return asTextFile([
    plain(`Certificate requests for ${deploymentName}`),
    plain(`Made by KeySpec on ${isoDay(createdAt)} for: ${authorities.map(({ title }) => title).join("; ")}`),
    "",
    ...wrapped(secretsText(input), ""),
    ...section(
      "WHAT LIES HERE",
      entries.flatMap((entry) => fileLines(entry, input.delivery)),
    ),
    ...section("WHAT TO DO, ONE AFTER THE OTHER", stepLines(input)),
    ...section("WHAT TO BRING BACK", wrapped(bringBackText(input), "")),
    ...section(
      "BEFORE YOU SUBMIT",
      bullets(authorities.flatMap(({ advice }) => advice.map(({ value }) => format(value)))),
    ),
    ...authorities.flatMap(({ title, changes }) =>
      section(`WHAT ${plain(title).toUpperCase()} MAY CHANGE`, bullets(changes.map(({ value }) => format(value)))),
    ),
    ...section(
      "HOW LONG IT IS VALID",
      bullets(authorities.flatMap((authority) => lifetimeNotes(authority, createdAt).map(format))),
    ),
    ...section("KEEP IN MIND", bullets(warnings(input))),
  ]);
}

/** A title and its lines, without the empty ones at their end; [] without lines. */
function section(title: string, lines: readonly string[]): readonly string[] {
  const last = lines.findLastIndex((line) => line !== "");
  return last < 0 ? [] : ["", "", title, "-".repeat(title.length), "", ...lines.slice(0, last + 1)];
}

function bullets(sentences: readonly string[]): readonly string[] {
  return sentences.flatMap((sentence) =>
    wrapped(sentence, "  ").map((line, index) => (index === 0 ? `- ${line.trim()}` : line)),
  );
}

function isAppliance({ plan }: ReadmeEntry): boolean {
  return plan.keyPlace.value === "appliance";
}

function secretsText({ delivery, entries }: OperatorReadmeInput): string {
  const made = entries.some((entry) => !isAppliance(entry));
  if (!made) return "Nothing in this folder is secret. Each node makes its key itself.";
  return delivery === "here"
    ? "Nothing in this folder is secret. The private keys wait, encrypted, in KeySpec on the computer where this was made, for the user who made it: complete the requests there."
    : `Nothing in this folder is secret. Each server makes its key itself${
        entries.some(({ plan }) => plan.exportable.value) ? "" : ", and the key stays there"
      }.`;
}

function fileKind(entry: ReadmeEntry, delivery: "here" | "on-server"): readonly [extension: string, kind: string] {
  if (isAppliance(entry)) return [".txt", "values to enter on the node"];
  if (delivery === "here") return [".req", "certificate request"];
  return [
    ".inf",
    entry.plan.role === "gateway" ? "values for the gateway's own page" : "instructions for certreq on the server",
  ];
}

function fileLines(entry: ReadmeEntry, delivery: "here" | "on-server"): readonly string[] {
  const { plan, fileName, authority } = entry;
  const names = plan.names.filter(({ included }) => included).length;
  const [extension, kind] = fileKind(entry, delivery);
  return [
    `${fileName}${extension}`,
    ...wrapped(`${format(planTitle(plan))}: ${kind}.`, "    "),
    ...wrapped(
      `${plan.nodes.length > 1 ? "Servers that share it" : "Server"}: ${plan.nodes.join(", ")}. Common name: ${plan.subject.commonName}. Names: ${names}. Signed by: ${authority.title}.`,
      "    ",
    ),
    "",
  ];
}

function stepLines(input: OperatorReadmeInput): readonly string[] {
  const explained = new Map<string, string>();
  return input.entries.flatMap((entry) => {
    const template = templateFor(entry.authority.id, input.template);
    const steps = requestSteps({ ...entry, delivery: input.delivery, template }).map(stepInWords);
    const shape = shapeOf(steps, entry.fileName);
    const first = explained.get(shape);
    if (first !== undefined) return commandLines(entry, steps, first);
    explained.set(shape, entry.fileName);
    return [`For ${entry.fileName}:`, "", ...fullLines(steps), ""];
  });
}

/**
 * What two requests must have alike so that one may be sent to the steps of the other: every word but the names of their files. What a
 * step says of servers and names is a part of it.
 */
function shapeOf(steps: readonly StepInWords[], fileName: string): string {
  const parts = JSON.stringify(steps).split(fileName);
  // A server may have the name of its file: only where an ending follows is it the file.
  return parts.reduce(
    (text, part) => `${text}${/^(?:-[\w-]+)?\.[a-z0-9]{3}\b/.test(part) ? "<file>" : fileName}${part}`,
  );
}

function fullLines(steps: readonly StepInWords[]): readonly string[] {
  let number = 0;
  return steps.flatMap(({ kind, title, text, command, shell }) => {
    if (kind === "step") number += 1;
    const mark = { step: `${number}.`, alternative: "-", warning: "!" }[kind];
    return [
      `  ${mark} ${plain(title)}`,
      ...wrapped(text, "     "),
      ...(command === null ? [] : ["", `       ${onOneLine(command)}`, `       (${plain(shell ?? "")})`]),
      "",
    ];
  });
}

function commandLines({ fileName }: ReadmeEntry, steps: readonly StepInWords[], like: string): readonly string[] {
  const commands = steps.flatMap(({ kind, command }) =>
    kind === "step" && command !== null ? [onOneLine(command)] : [],
  );
  return [
    ...wrapped(`For ${fileName}: the same steps as for ${like}, with these commands:`, ""),
    "",
    ...commands.map((command) => `       ${command}`),
    "",
  ];
}

function bringBackText({ delivery, entries }: OperatorReadmeInput): string {
  if (entries.every(isAppliance)) return "Nothing: the certificates go to the nodes.";
  return delivery === "here"
    ? "The certificate of each request with its chain, as .cer, .p7b, .pem or the authority's ZIP. The names of the files do not matter: KeySpec finds the request by the key."
    : "Nothing has to come back to KeySpec. To have it checked, bring the certificate, or the text of certutil -v -store my, and open it with Inspect.";
}

function warnings({ delivery, entries }: OperatorReadmeInput): readonly string[] {
  return [
    ...(entries.some(({ plan }) => plan.keySpec === 1 && plan.keyPlace.value === "anywhere" && plan.role !== "gateway")
      ? [
          "Do not make these requests again with the Certificates console: it may put the key into CNG, which Lync cannot use. The key belongs into “Microsoft RSA SChannel Cryptographic Provider” with KeySpec 1.",
        ]
      : []),
    ...(entries.some(({ plan }) => plan.keySpec === 0)
      ? ["Elliptic curve keys live in CNG. Lync Server fails with such keys; test before you rely on one."]
      : []),
    ...entries.flatMap(({ fileName, plan }) => {
      if (plan.scope === "deployment") return `${fileName} is for the whole deployment: make one request only.`;
      return isShared(plan)
        ? `${fileName} is for ${plan.nodes.length} servers with one key: make one request only.`
        : [];
    }),
    ...(entries.every(isAppliance)
      ? []
      : delivery === "here"
        ? [
            "Without KeySpec's pending requests and their passphrase the certificates are of no use: nobody else has the keys.",
          ]
        : ["Complete each request on the server that made it; the waiting key is nowhere else."]),
  ];
}
