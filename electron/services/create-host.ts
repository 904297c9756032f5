import type { Services } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";
import { limits } from "#shared/limits.ts";
import type { Policy } from "#shared/policy/policy-of.ts";
import type { LanguageSetting } from "#shared/text/languages.ts";
import { createJobs } from "../jobs/create-jobs.ts";
import { createPool } from "../jobs/create-pool.ts";
import { createEvents } from "../ports/create-events.ts";
import { createReferences } from "../ports/create-references.ts";
import { currentRuntime } from "../ports/current-runtime.ts";
import { defaultFolders } from "../ports/default-folders.ts";
import { findProgramCall } from "../ports/find-program-call.ts";
import { forbiddenHttp } from "../ports/forbidden-network.ts";
import { forbiddenSecrets } from "../ports/forbidden-secrets.ts";
import { nodeFiles } from "../ports/node-files.ts";
import { nodeHttp } from "../ports/node-http.ts";
import { nodeRoots } from "../ports/node-roots.ts";
import { createPasswordMemory } from "../ports/password-memory.ts";
import { randomIds } from "../ports/random-ids.ts";
import { readPolicy } from "../ports/read-policy.ts";
import { systemClock } from "../ports/system-clock.ts";
import type {
  DialogsPort,
  GivenFilesPort,
  OpenerPort,
  PrinterPort,
  ReferencesPort,
  SecretsPort,
  WindowPort,
} from "../ports/types.ts";
import { createRunningJobs } from "./app/running-jobs.ts";
import { version } from "./app/version.ts";
import { createServices } from "./index.ts";

export type HostOptions = {
  readonly host: "desktop" | "loopback" | "cli";
  /** Built hosts: `new URL("./worker.mjs", import.meta.url)` of the entry file; unbundled: `new URL("../jobs/worker.ts", import.meta.url)`. */
  readonly workerUrl: URL;
  /** Native dialogs; without them `files.open` and `folder.choose` say DIALOG_UNAVAILABLE. */
  readonly dialogs?: DialogsPort;
  /** Files that the system gives; without it `files.given` has none. */
  readonly given?: GivenFilesPort;
  /** Prints reports; without it a PDF says REPORT_NO_PDF. */
  readonly printer?: PrinterPort;
  /** The window around the page; without it nothing is dragged out, and there is no menu. */
  readonly window?: WindowPort;
  /** Shows files in the file manager; without it `files.reveal` says DIALOG_UNAVAILABLE. */
  readonly opener?: OpenerPort;
  /** The operating system's key store; without it no passphrase is remembered. */
  readonly secrets?: SecretsPort;
  /** What the organisation decided; default: what this computer says. */
  readonly policy?: Policy;
  /** Default: KEYSPEC_DATA_FOLDER, else where the operating system keeps application data. */
  readonly dataFolder?: string;
  /** Default: KEYSPEC_OUTPUT_FOLDER, else `KeySpec` in the home folder. */
  readonly outputFolder?: string;
  /** Makes the host speak the language of a setting (`hostLanguage`); default: it goes on as it began. */
  readonly speakIn?: (setting: LanguageSetting) => void;
  /** Takes faults of KeySpec itself, for the host's log; default: nothing. */
  readonly report?: (thrown: unknown) => void;
};

/** All that a host needs of KeySpec: the contract, its progress events, and references for paths that the host itself got. */
export type Host = {
  readonly services: Services;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: JobListener) => () => void;
  readonly references: ReferencesPort;
  /** Whether a job runs that its caller wants kept: work that a person waits for. */
  readonly isBusy: () => boolean;
  /** Stops what runs, which fails with CANCELLED and takes half-written files away, ends the workers, and wipes the remembered passwords. */
  readonly close: () => Promise<void>;
};

/** Puts ports, jobs and services together, the same way for every host. */
export function createHost(options: HostOptions): Host {
  const folders = defaultFolders();
  const policy = options.policy ?? readPolicy();
  const events = createEvents();
  const references = createReferences(randomIds);
  const pool = createPool({ workerUrl: options.workerUrl });
  const passwords = createPasswordMemory(options.host === "cli" ? 0 : limits.rememberedPasswords);
  const running = createRunningJobs({ events, clock: systemClock });
  const services = createServices(
    {
      host: options.host,
      version,
      crypto: async () => (await import("../pki/crypto/probe.ts")).chooseCrypto().name,
      runtime: currentRuntime(),
      files: nodeFiles,
      references,
      events,
      clock: systemClock,
      ids: randomIds,
      jobs: createJobs(pool),
      parallelism: pool.size,
      dialogs: options.dialogs ?? null,
      printer: options.printer ?? null,
      given: options.given ?? null,
      policy,
      secrets: policy.passphrases === "off" ? forbiddenSecrets : (options.secrets ?? null),
      passwords,
      opener: options.opener ?? null,
      window: options.window ?? null,
      programCall: findProgramCall(new URL("./", options.workerUrl)),
      roots: nodeRoots,
      http: policy.network === "off" ? forbiddenHttp : nodeHttp,
      speakIn: options.speakIn ?? (() => undefined),
      folders: {
        data: options.dataFolder ?? folders.data,
        output: options.outputFolder ?? folders.output,
      },
      report: options.report ?? (() => undefined),
    },
    running,
  );
  const close = async (): Promise<void> => {
    await running.close();
    passwords.forget();
    await pool.close();
  };
  const isBusy = (): boolean => running.kept.list().some(({ state }) => state === "running");
  return { services, subscribe: events.subscribe, references, isBusy, close };
}
