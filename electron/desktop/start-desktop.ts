import { join } from "node:path";
import { app, type BrowserWindow, type Session, session } from "electron";
import { atNextLoad } from "#electron/ports/language/at-next-load.ts";
import type { SpeakIn } from "#electron/ports/language/host-language.ts";
import { nodeFiles } from "#electron/ports/node-files.ts";
import type {
  DialogsPort,
  GivenFilesPort,
  OpenerPort,
  PrinterPort,
  SecretsPort,
  WindowPort,
} from "#electron/ports/types.ts";
import { failToStart } from "./fail-to-start.ts";
import { filesOfArguments } from "./given-files/files-of-arguments.ts";
import { createGivenFiles, type GivenFiles } from "./given-files/given-files.ts";
import { helpCommands } from "./help-commands.ts";
import { type Served, serveCalls, tellPage } from "./ipc.ts";
import { createLog } from "./log/create-log.ts";
import { menu } from "./menu.ts";
import { isPageUrl } from "./origin.ts";
import type { PageSource } from "./page-source.ts";
import { electronDialogs } from "./ports/electron-dialogs.ts";
import { electronOpener } from "./ports/electron-opener.ts";
import { electronPrinter } from "./ports/electron-printer.ts";
import { electronSecrets } from "./ports/electron-secrets.ts";
import { electronWindow } from "./ports/electron-window.ts";
import { profile } from "./profile.ts";
import { registerOwnScheme, serveOwnScheme } from "./protocol.ts";
import { keepReports, note, report } from "./report.ts";
import { certificates } from "./security/certificates.ts";
import { fileProtocol } from "./security/file-protocol.ts";
import { navigation } from "./security/navigation.ts";
import { permissions } from "./security/permissions.ts";
import { requests } from "./security/requests.ts";
import { sandbox } from "./security/sandbox.ts";
import { singleInstance } from "./security/single-instance.ts";
import { switchToRefuse } from "./security/switches.ts";
import { webviews } from "./security/webviews.ts";
import { windows } from "./security/windows.ts";
import { taskBarIdentity } from "./task-bar-identity.ts";
import { childProcesses } from "./trouble/child-processes.ts";
import { keepMinidumps, removeOldMinidumps } from "./trouble/minidumps.ts";
import { text } from "./trouble/texts.ts";
import { focusWindow, openWindow, pageWindows } from "./window.ts";

type DesktopHost = Served & { readonly isBusy: () => boolean; readonly close: () => Promise<void> };

/** What differs between the release, the development start and a test. */
export type DesktopOptions = {
  /** As the system gave it: the program, then perhaps files to open. */
  readonly commandLine: readonly string[];
  /** Absolute path of the folder for Electron's own files (caches, the lock of the single instance). */
  readonly profile: string;
  /** Absolute path of the folder for KeySpec's own data. */
  readonly data: string;
  /** Absolute path of the bundled preload script. */
  readonly preload: string;
  readonly source: PageSource;
  /** Schemes beside our own that the page may ask for; a release has none. */
  readonly alsoAllowed: readonly string[];
  readonly speakIn: SpeakIn;
  /** Makes the services, once the app is ready. */
  readonly createHost: (ports: {
    readonly dialogs: DialogsPort;
    readonly given: GivenFilesPort;
    readonly printer: PrinterPort;
    readonly opener: OpenerPort;
    readonly secrets: SecretsPort;
    readonly window: WindowPort;
    readonly speakIn: SpeakIn;
  }) => DesktopHost;
};

/** Starts the desktop host: first what must be said before Electron is ready, then the guards, then the window. */
export async function startDesktop(options: DesktopOptions): Promise<void> {
  sandbox();
  const refused = switchToRefuse();
  if (refused !== null) {
    failToStart(text.refusedSwitch({ option: `--${refused}` }));
    return;
  }
  registerOwnScheme();
  profile(options.profile);
  keepReports(createLog(join(options.data, "logs")));
  keepMinidumps();
  taskBarIdentity(process.platform);
  const given = createGivenFiles(() => tellPage(firstWindow(), { kind: "files-given" }));
  if (!takeFiles(options, given)) {
    app.quit();
    return;
  }
  guardEverything(options);
  childProcesses();
  app.on("window-all-closed", () => app.quit());
  await app.whenReady();
  note(`KeySpec ${app.getVersion()} was started.`);
  removeOldMinidumps(Date.now());
  let canSaveReport = false;
  const showMenu = (): void =>
    menu({ tell: (event) => tellPage(firstWindow(), event), commands: helpCommands(host.services), canSaveReport });
  const language = atNextLoad((setting) => {
    options.speakIn(setting);
    showMenu();
  });
  const source: PageSource = (request) => {
    if (isPageUrl(request.url)) language.load();
    return options.source(request);
  };
  const host = serve({ ...options, source }, given, {
    speakIn: language.choose,
    window: electronWindow(firstWindow, (can) => {
      canSaveReport = can.canSaveReport;
      showMenu();
    }),
  });
  showMenu();
  openWindow(options.preload, {
    isBusy: host.isBusy,
    keepDrafts: () => tellPage(firstWindow(), { kind: "keep-drafts" }),
    stop: host.close,
  });
}

/** Takes files of this start, of later ones, and of the Mac's Finder. Returns false where another instance runs, which has them now. */
function takeFiles({ commandLine }: DesktopOptions, given: GivenFiles): boolean {
  const files = filesOfArguments({
    commandLine,
    workingDirectory: process.cwd(),
    platform: process.platform,
    isPackaged: app.isPackaged,
  });
  const isFirst = singleInstance(files, (later) => {
    given.add(later);
    focusWindow(firstWindow());
  });
  if (!isFirst) return false;
  given.add(files);
  app.on("open-file", (event, path) => {
    event.preventDefault();
    given.add([path]);
  });
  return true;
}

/** Every session and every page gets the guards when it is made, so that no later code can forget them. */
function guardEverything({ alsoAllowed }: DesktopOptions): void {
  certificates();
  app.on("session-created", (created: Session) => {
    permissions(created);
    requests(created, alsoAllowed);
    fileProtocol(created);
  });
  app.on("web-contents-created", (_event, contents) => {
    navigation(contents);
    windows(contents);
    webviews(contents);
  });
}

function serve(
  { source, data, createHost }: DesktopOptions,
  given: GivenFilesPort,
  around: { readonly speakIn: SpeakIn; readonly window: WindowPort },
): DesktopHost {
  serveOwnScheme(session.defaultSession, source);
  const host = createHost({
    dialogs: electronDialogs(firstWindow),
    given,
    printer: electronPrinter(),
    opener: electronOpener,
    secrets: electronSecrets({ files: nodeFiles, dataFolder: data, platform: process.platform }),
    ...around,
  });
  const endEvents = serveCalls(host, () => [...pageWindows()]);
  let state: "runs" | "closes" | "closed" = "runs";
  app.on("will-quit", (event) => {
    if (state === "closed") return;
    // Not before what runs was stopped and half-written files are gone, however often it is asked to quit.
    event.preventDefault();
    if (state === "closes") return;
    state = "closes";
    endEvents();
    void host
      .close()
      .catch(report)
      .finally(() => {
        state = "closed";
        app.quit();
      });
  });
  return host;
}

function firstWindow(): BrowserWindow | undefined {
  const [first] = pageWindows();
  return first;
}
