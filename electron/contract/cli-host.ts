import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { ApiInput, ApiPath } from "#shared/api/contract.ts";
import type { Reply } from "#shared/api/dispatch.ts";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { decodeWire } from "#shared/api/wire.ts";
import type { ConvertOptions } from "#shared/catalogue/targets/convert-options.ts";
import type { ErrorData } from "#shared/errors/app-error.ts";
import type { RequestTemplate } from "#shared/guide/requests/types.ts";
import type { FilePassword } from "#shared/passwords/parse-password-csv.ts";
import { runCli } from "../testing/run-cli.ts";
import { withoutSentences } from "../testing/without-sentences.ts";
import type { ContractHost } from "./contract-host.ts";

/** Files on the disk for what the contract carries in memory. */
type Scratch = {
  /** Dropped files keep their name, each in a folder of its own. */
  readonly file: (input: FileInput) => Promise<string>;
  readonly text: (text: string) => Promise<string>;
};

type CliPath = keyof typeof commandLines;
type Input<Path extends ApiPath> = ApiInput<Path>;

const existing = (onExisting: "refuse" | "replace" | "keep-both"): readonly string[] =>
  onExisting === "refuse" ? [] : [`--${onExisting}`];

/** Words of a secret option, with the secret in a file; none for null. */
async function secret(scratch: Scratch, option: string, value: string | null): Promise<readonly string[]> {
  return value === null ? [] : [option, await scratch.text(value)];
}

const keySpecWords = { AT_KEYEXCHANGE: "exchange", AT_SIGNATURE: "signature", none: "none" } as const;

/** Words of the options beside a target. */
function optionWords(options: ConvertOptions): readonly string[] {
  const word = (flag: string, value: string | number | null | undefined): readonly string[] =>
    value === undefined ? [] : [flag, String(value ?? "none")];
  if (options.machineKeySet === true) throw new Error("The CLI has no word for what is so without one.");
  return [
    ...word("--provider", options.provider),
    ...word("--key-spec", options.keySpec && keySpecWords[options.keySpec]),
    ...(options.machineKeySet === false ? ["--no-machine-key-set"] : []),
    ...word("--friendly-name", options.friendlyName),
    ...word("--chain", options.chain),
    ...word("--chain-order", options.chainOrder),
    ...word("--iterations", options.iterations),
    ...(options.storeProperties === true ? ["--keep-store-properties"] : []),
    ...(options.confirmUnencryptedKey === true ? ["--unencrypted-key"] : []),
  ];
}

/** Words of the choices of a run. The CLI has none for the names of single certificates or for the key store. */
function runWords(input: Input<"request.create">): readonly string[] {
  if (Object.keys(input.nameChanges).length > 0 || input.only !== undefined || input.rememberPassphrase)
    throw new Error("The CLI has no word for single certificates and for the key store.");
  const { selections, answers, addedNames, removedNames } = input;
  return [
    ...["--product", input.product, "--key", input.key, "--hash", input.digest],
    ...[
      "--authority",
      input.authorities.private,
      "--public-authority",
      input.authorities.public,
      "--format",
      input.format,
      "--template",
      templateWord(input.template),
    ],
    ...selections.flatMap(({ role }) => ["--role", role]),
    ...selections.flatMap(({ role, layout }) => (layout === undefined ? [] : ["--layout", `${role}=${layout}`])),
    ...selections.flatMap(({ servers = [] }) => servers.flatMap((server) => ["--server", server])),
    ...Object.entries(answers).flatMap(([question, yes]) => ["--answer", `${question}=${yes ? "yes" : "no"}`]),
    ...addedNames.flatMap((name) => ["--add-name", name]),
    ...removedNames.flatMap((name) => ["--remove-name", name]),
    ...Object.entries(input.friendlyNames ?? {}).flatMap(([id, name]) => ["--friendly-name", `${id}=${name}`]),
  ];
}

function templateWord(template: RequestTemplate | null): string {
  if (template === null) return "";
  if (template.kind === "name") return template.name;
  const minor = template.minorVersion === null ? "" : `.${template.minorVersion}`;
  return `${template.oid}:${template.majorVersion}${minor}`;
}

async function passwordWords(scratch: Scratch, passwords: readonly FilePassword[]): Promise<readonly string[]> {
  const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;
  const lines = passwords.map(({ file, password }) => `${quoted(file)},${quoted(password)}\r\n`);
  return lines.length === 0 ? [] : ["--password-csv", await scratch.text(lines.join(""))];
}

async function chainWords(scratch: Scratch, files: readonly FileInput[]): Promise<readonly string[]> {
  return files.length === 0 ? [] : ["--chain-file", ...(await Promise.all(files.map(scratch.file)))];
}

async function rootWords(
  scratch: Scratch,
  flag: string,
  roots: readonly FileInput[] | null,
): Promise<readonly string[]> {
  return roots === null ? [] : [flag, ...(await Promise.all(roots.map(scratch.file)))];
}

/** Where and as what a completed request is written, and its secrets. */
async function completionWords(
  scratch: Scratch,
  input: Pick<Input<"complete.several">, "folder" | "target" | "onExisting" | "passphrase" | "outPassword">,
): Promise<readonly string[]> {
  return [
    "--out",
    input.folder,
    "--target",
    input.target,
    ...existing(input.onExisting),
    ...(await secret(scratch, "--passphrase-file", input.passphrase)),
    ...(await secret(scratch, "--out-password-file", input.outPassword)),
  ];
}

/** The command line for a call. Folder references are paths here, because the CLI's user names paths. */
const commandLines = {
  "inspect.files": async (scratch: Scratch, input: Input<"inspect.files">) => [
    "inspect",
    ...(await Promise.all(input.files.map(scratch.file))),
    ...(await secret(scratch, "--password-file", input.password)),
  ],
  "inspect.endpoints": async (
    scratch: Scratch,
    { endpoints, sip, client, anchors, beside = [] }: Input<"inspect.endpoints">,
  ) => [
    "probe",
    ...endpoints,
    ...(sip === null ? [] : [sip ? "--sip" : "--no-sip"]),
    ...(client === null
      ? []
      : ["--client", await scratch.file(client.file), ...(await secret(scratch, "--password-file", client.password))]),
    ...(anchors?.from === "files" ? ["--anchors", ...(await Promise.all(anchors.files.map(scratch.file)))] : []),
    ...(beside.length === 0 ? [] : ["--beside", ...(await Promise.all(beside.map(scratch.file)))]),
  ],
  "convert.files": async (scratch: Scratch, input: Input<"convert.files">) => [
    "convert",
    ...(await Promise.all(input.files.map(scratch.file))),
    "--out",
    input.folder,
    "--target",
    input.target,
    ...existing(input.onExisting),
    ...(await secret(scratch, "--password-file", input.password)),
    ...(input.options?.confirmUnencryptedKey === true
      ? []
      : await secret(scratch, "--out-password-file", input.outPassword)),
    ...optionWords(input.options ?? {}),
    ...(await passwordWords(scratch, input.passwords ?? [])),
    ...(await chainWords(scratch, input.chainFiles ?? [])),
    ...(input.resume === true ? ["--resume"] : []),
    ...(input.report === true ? ["--report"] : []),
  ],
  "deployment.import": async (scratch: Scratch, input: Input<"deployment.import">) => [
    "deployment",
    ...(await Promise.all(input.files.map(scratch.file))),
  ],
  "collector.write": async (_scratch: Scratch, input: Input<"collector.write">) => [
    "collect",
    "--out",
    input.folder,
    ...existing(input.onExisting),
  ],
  "rehearsal.link": async (scratch: Scratch, { listener, initiator }: Input<"rehearsal.link">) => [
    "rehearse",
    await scratch.file(listener.file),
    await scratch.file(initiator.file),
    ...(listener.name === null ? [] : ["--listener-name", listener.name]),
    ...(initiator.name === null ? [] : ["--initiator-name", initiator.name]),
    ...(await rootWords(scratch, "--listener-roots", listener.roots)),
    ...(await rootWords(scratch, "--initiator-roots", initiator.roots)),
    ...(await secret(scratch, "--password-file", listener.password ?? "")),
    ...(await secret(scratch, "--initiator-password-file", initiator.password ?? "")),
  ],
  "deployment.save": async (scratch: Scratch, input: Input<"deployment.save">) => [
    "deployment",
    await scratch.text(JSON.stringify(input.deployment)),
    "--out",
    input.folder,
    ...existing(input.onExisting),
  ],
  "request.create": async (scratch: Scratch, input: Input<"request.create">) => [
    "request",
    "--deployment",
    await scratch.text(JSON.stringify(input.deployment)),
    ...runWords(input),
    "--out",
    input.folder,
    ...existing(input.onExisting),
    ...(input.delivery === "on-server" ? ["--on-server"] : []),
    ...(await secret(scratch, "--passphrase-file", input.passphrase)),
  ],
  "app.newerVersion": async () => ["newer-version"],
  "pending.list": async () => ["pending", "list"],
  "pending.show": async (_scratch: Scratch, { id }: Input<"pending.show">) => ["pending", "show", id],
  "pending.delete": async (_scratch: Scratch, { id }: Input<"pending.delete">) => ["pending", "delete", id, "--yes"],
  "complete.certificate": async (scratch: Scratch, input: Input<"complete.certificate">) => [
    "complete",
    ...(input.pendingId === null ? [] : [input.pendingId]),
    "--certificate",
    await scratch.file(input.certificate),
    ...(input.chain.length === 0 ? [] : ["--chain", ...(await Promise.all(input.chain.map(scratch.file)))]),
    ...(input.previous === null ? [] : ["--previous", await scratch.file(input.previous)]),
    ...(await completionWords(scratch, input)),
  ],
  "complete.several": async (scratch: Scratch, input: Input<"complete.several">) => [
    "complete",
    "--certificate",
    ...(await Promise.all(input.files.map(scratch.file))),
    ...(await completionWords(scratch, input)),
  ],
  "labCa.status": async () => ["lab-ca", "status"],
  "labCa.init": async (scratch: Scratch, input: Input<"labCa.init">) => [
    "lab-ca",
    "init",
    "--organization",
    input.organization,
    "--base-url",
    input.baseUrl,
    ...(await secret(scratch, "--passphrase-file", input.passphrase)),
  ],
  "labCa.issue": async (scratch: Scratch, input: Input<"labCa.issue">) => [
    "lab-ca",
    "issue",
    await scratch.file(input.request),
    "--profile",
    input.profile,
    "--days",
    String(input.days),
    "--out",
    input.folder,
    ...existing(input.onExisting),
    ...(await secret(scratch, "--passphrase-file", input.passphrase)),
  ],
  "labCa.revocationList": async (scratch: Scratch, input: Input<"labCa.revocationList">) => [
    "lab-ca",
    "crl",
    "--out",
    input.folder,
    ...input.revoke.flatMap((serial) => ["--revoke", serial]),
    ...existing(input.onExisting),
    ...(await secret(scratch, "--passphrase-file", input.passphrase)),
  ],
} as const;

function createScratch(folder: string): Scratch {
  const place = async (name: string, data: Uint8Array | string): Promise<string> => {
    const path = join(await mkdtemp(join(folder, "input-")), name);
    await writeFile(path, data, { mode: 0o600 });
    return path;
  };
  return {
    file: (input) => {
      if (input.from === "bytes") return place(input.name, input.data);
      throw new Error("The CLI has no references.");
    },
    text: (text) => place("text", text),
  };
}

type Failure = { readonly ok: false; readonly error: ErrorData };
type Item = { readonly name: string; readonly outcome: { readonly ok: true; readonly value: unknown } | Failure };

const isFailure = (value: unknown): value is Failure =>
  typeof value === "object" && value !== null && "ok" in value && value.ok === false;

/** What a command printed, as the contract's output: some commands do more than one call, or say more than its output. */
function replyOf(path: ApiPath, printed: unknown): Reply {
  if (isFailure(printed)) return printed;
  switch (path) {
    case "inspect.files":
    case "inspect.endpoints": {
      const { files, fetched } = printed as { readonly files: unknown; readonly fetched?: unknown };
      return { ok: true, value: { files, ...(fetched !== undefined && { fetched }) } };
    }
    case "convert.files":
    case "complete.certificate": {
      const { verdicts: _verdicts, ...output } = printed as Record<string, unknown>;
      return { ok: true, value: output };
    }
    case "complete.several": {
      const { requests, ...rest } = printed as { readonly requests: readonly Record<string, unknown>[] };
      return { ok: true, value: { ...rest, requests: requests.map(({ verdicts: _verdicts, ...request }) => request) } };
    }
    case "deployment.import": {
      const { problems: _problems, file: _file, ...imported } = printed as Record<string, unknown>;
      return { ok: true, value: imported };
    }
    case "rehearsal.link":
      return { ok: true, value: (printed as { readonly facts: unknown }).facts };
    case "collector.write":
    case "deployment.save":
      return { ok: true, value: { file: (printed as { readonly file: unknown }).file } };
    case "labCa.issue": {
      const [item] = (printed as { readonly files: readonly Item[] }).files;
      if (item === undefined) throw new Error("lab-ca issue printed no result.");
      return item.outcome;
    }
    default:
      return { ok: true, value: printed };
  }
}

/** The contract through command lines with `--json`, for what the CLI has commands for. */
export const cliHost: ContractHost = {
  name: "through the CLI",
  paths: Object.keys(commandLines) as CliPath[],
  raw: false,
  open: async (folders) => {
    const folder = await mkdtemp(join(tmpdir(), "keyspec-cli-"));
    const scratch = createScratch(folder);
    return {
      send: async (path, input) => {
        if (!Object.hasOwn(commandLines, path)) throw new Error(`The CLI has no command for ${path}.`);
        const commandLine: (scratch: Scratch, input: never) => Promise<readonly string[]> =
          commandLines[path as CliPath];
        const words = await commandLine(scratch, input as never);
        const { stdout, stderr, exitCode } = await runCli([...words, "--json"], {
          cwd: folder,
          environment: { KEYSPEC_DATA_FOLDER: folders.data, KEYSPEC_OUTPUT_FOLDER: folders.output },
        });
        try {
          return replyOf(path, withoutSentences(decodeWire(stdout)));
        } catch (cause) {
          throw new Error(
            `keyspec ${words.join(" ")} ended with ${exitCode} and printed no JSON:\n${stdout}\n${stderr}`,
            {
              cause,
            },
          );
        }
      },
      folder: folders.output,
      subscribe: () => () => undefined,
      close: () => rm(folder, { recursive: true, force: true }),
    };
  },
};
