import type { ApiOutput } from "#shared/api/contract.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { closedBy } from "#shared/errors/needs-password.ts";
import { type DeploymentRehearsal, deploymentRehearsal } from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { finishBatch } from "./batch.ts";
import { type FolderContents, inputsAt } from "./certificate-folder.ts";
import type { CommandContext } from "./command-context.ts";
import { type ExitCode, exitCodeOfFindings } from "./exit-codes.ts";
import { fileInputs } from "./input-files.ts";
import { namedDeployment } from "./inventory-sources.ts";
import { pfxPassword } from "./pfx-password.ts";
import { rehearsalData } from "./rehearsal-data.ts";
import { renderConnections } from "./render/connections.ts";
import { asRefused } from "./report-judged.ts";
import { passwordOfFiles } from "./secret-names.ts";

/** Files that hold the certificates of servers with their keys, and what says more of them. */
const contents: FolderContents = {
  names: /\.(?:pfx|p12|pem|cer|crt|der|p7b|p7c|sst|zip|crl|txt)$/i,
  empty: (folder) => cliErrors.folderWithoutCertificates({ folder }),
};

type Options = {
  readonly deployment: string;
  readonly simpleUrls?: string | undefined;
  readonly files: readonly string[];
  readonly crl: readonly string[];
  readonly passwordFile?: string | undefined;
  readonly passwordEnv?: string | undefined;
};
type Output = ApiOutput<"rehearsal.deployment">;

/** Rehearses every connection of a deployment whose two ends are among the files, and prints them as a table. */
export async function rehearseDeployment(context: CommandContext, options: Options): Promise<ExitCode> {
  const { id, deployment, choices } = await namedDeployment(context, options.deployment, options.simpleUrls);
  const inputs = [...(await inputsAt(context, options.files, contents)), ...(await fileInputs(context, options.crl))];
  const password = await pfxPassword(context.secrets, options);
  const work = (own: (index: number) => string | null): Promise<Output> =>
    context.call("rehearsal.deployment", {
      ...{ jobId: context.jobId, id, deployment, choices, line: null },
      files: inputs.map((file, index) => ({ file, password: own(index), system: null })),
    });
  const output = await askingOnce(context, password, work);
  const sources = id === null ? [] : (await context.call("inventory.read", { id })).sources;
  const { pending: requests } = await context.call("pending.list", {});
  const input = { kept: { deployment, choices }, sources, requests, line: null, now: context.now };
  const rehearsal = deploymentRehearsal(input, output, []);
  const read = output.files.map(asRefused);
  context.output.report(
    {
      ...rehearsalData(rehearsal),
      files: read.map(({ name, outcome }) => ({ name, error: outcome.ok ? null : outcome.error })),
    },
    rehearsal,
    renderConnections,
  );
  return exitCodeOfFindings(finishBatch(context, read), isFailing(rehearsal), []);
}

function isFailing({ connections }: DeploymentRehearsal): boolean {
  return connections.some(({ result }) => result === "fails");
}

/** A terminal is asked once for the files that stayed closed, where no password was named. */
async function askingOnce(
  { secrets }: CommandContext,
  password: string | null,
  work: (passwordOf: (index: number) => string | null) => Promise<Output>,
): Promise<Output> {
  const first = await work(() => password);
  const locked = first.files.map(({ outcome }) => closedBy(outcome) !== null);
  if (password !== null || !secrets.canAsk || !locked.includes(true)) return first;
  const names = first.files.filter((_, index) => locked[index]).map(({ name }) => name);
  const asked = await secrets.existing({ what: passwordOfFiles(names), flag: "--password-file", file: undefined });
  return work((index) => (locked[index] === true ? asked : null));
}
