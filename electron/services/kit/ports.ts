import type { Runtime } from "#shared/api/schemas/app.ts";
import type { Policy } from "#shared/policy/policy-of.ts";
import type { LanguageSetting } from "#shared/text/languages.ts";
import type { Jobs } from "../../jobs/create-jobs.ts";
import type {
  ClockPort,
  DialogsPort,
  EventsPort,
  FilesPort,
  FoldersPort,
  GivenFilesPort,
  HttpPort,
  IdsPort,
  OpenerPort,
  PasswordsPort,
  PrinterPort,
  ReferencesPort,
  RootsPort,
  SecretsPort,
  WindowPort,
} from "../../ports/types.ts";

/** What the use cases need of the world around them. `create-host.ts` fills it in; tests replace single ports. */
export type Ports = {
  readonly host: "desktop" | "loopback" | "cli";
  readonly version: string;
  /** How the command line of this copy is called (`findProgramCall`); null: it has none. */
  readonly programCall: string | null;
  /** Which cryptography this host uses; found out when somebody asks. */
  readonly crypto: () => Promise<"native" | "portable">;
  readonly runtime: Runtime;
  readonly files: FilesPort;
  readonly references: ReferencesPort;
  readonly events: EventsPort;
  readonly clock: ClockPort;
  readonly ids: IdsPort;
  readonly jobs: Jobs;
  /** Workers that run at a time. */
  readonly parallelism: number;
  /** null: this host has no native dialogs. */
  readonly dialogs: DialogsPort | null;
  /** null: this host has no browser of its own to print with. */
  readonly printer: PrinterPort | null;
  /** null: nobody gives files to this host. */
  readonly given: GivenFilesPort | null;
  /** What the organisation decided. */
  readonly policy: Policy;
  /** null: this host has no key store of the operating system. */
  readonly secrets: SecretsPort | null;
  /** What this session remembers; the CLI has no session, and remembers none. */
  readonly passwords: PasswordsPort;
  /** null: this host cannot show a folder. */
  readonly opener: OpenerPort | null;
  /** null: the page is in a browser, or there is none. */
  readonly window: WindowPort | null;
  readonly folders: FoldersPort;
  readonly roots: RootsPort;
  readonly http: HttpPort;
  /** Makes the host speak the language of a setting, once its page is loaded again. */
  readonly speakIn: (setting: LanguageSetting) => void;
  /** Takes faults of KeySpec itself, for the host's log; never shown, never in the contract. */
  readonly report: (thrown: unknown) => void;
};
