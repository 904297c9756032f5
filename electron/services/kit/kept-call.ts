import type { ApiInput } from "#shared/api/contract.ts";
import { jobTitles } from "#shared/api/job-labels.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import type { KeptCall, KeptPath, SentFile } from "#shared/api/schemas/jobs.ts";
import { requestChoicesSchema } from "#shared/api/schemas/request.ts";
import type { Message } from "#shared/text/message.ts";
import { digestOf } from "../../ports/digest-of.ts";
import type { Ports } from "./ports.ts";
import { nameOfFileInput } from "./read-file-input.ts";

/** What a host keeps of a call: whose it is, what it is about, and what its result is drawn with. */
export type Keeping = { readonly keptFor: string; readonly title: Message; readonly call: KeptCall };

type Names = Pick<Ports, "references">;
type Kept = Pick<Keeping, "title" | "call">;

const keepers = {
  "convert.files": (names, { files, target, product, options }) => ({
    title: jobTitles.convert(nameAndCount(names, files)),
    call: { path: "convert.files", files: sent(names, files), target, product, options: options ?? {} },
  }),
  "request.create": (_names, input) => ({
    title: jobTitles.request({ deployment: input.deployment.name }),
    // The schema of the choices has no field for a secret, and drops what it does not know.
    call: { path: "request.create", choices: requestChoicesSchema.strip().parse(input) },
  }),
  "inspect.files": (names, { files }) => ({
    title: jobTitles.inspect(nameAndCount(names, files)),
    call: { path: "inspect.files", files: sent(names, files) },
  }),
  "inspect.endpoints": (_names, { endpoints }) => ({
    title: jobTitles.endpoints({ endpoints: endpoints.length, name: endpoints[0] ?? "" }),
    call: { path: "inspect.endpoints", endpoints },
  }),
  "complete.certificate": (names, { certificate, target }) => ({
    title: jobTitles.complete({ name: nameOfFileInput(names, certificate) }),
    call: { path: "complete.certificate", target },
  }),
  "complete.several": (names, { files, target }) => ({
    title: jobTitles.completeSeveral(nameAndCount(names, files)),
    call: { path: "complete.several", target },
  }),
  "rehearsal.deployment": (_names, { id, line, files, deployment }) => ({
    title: jobTitles.rehearsal({ deployment: deployment.name }),
    call: { path: "rehearsal.deployment", id, line, systems: files.map(({ system }) => system) },
  }),
  "labCa.issueSeveral": (names, { requests }) => ({
    title: jobTitles.sign(nameAndCount(names, requests)),
    call: { path: "labCa.issueSeveral" },
  }),
} as const satisfies { readonly [Path in KeptPath]: (names: Names, input: ApiInput<Path>) => Kept };

/** What is to be kept of a call and its reply; null: its caller did not ask for it. Made field by field, so that no secret comes along. */
export function keepingOf<Path extends KeptPath>(ports: Names, path: Path, input: ApiInput<Path>): Keeping | null {
  if (input.keepFor === undefined) return null;
  const keeper = keepers[path] as (names: Names, input: ApiInput<Path>) => Kept;
  return { keptFor: input.keepFor, ...keeper(ports, input) };
}

function nameAndCount(names: Names, files: readonly FileInput[]) {
  const [first] = files;
  return { files: files.length, name: first === undefined ? "" : nameOfFileInput(names, first) };
}

function sent(names: Names, files: readonly FileInput[]): readonly SentFile[] {
  return files.map((file) => ({
    name: nameOfFileInput(names, file),
    bytes: file.from === "bytes" ? file.data.byteLength : null,
    identity: file.from === "bytes" ? digestOf(file.data) : file.reference,
  }));
}
