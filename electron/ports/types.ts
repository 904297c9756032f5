import type { JobListener } from "#shared/api/events.ts";
import type { Folder, WrittenFile } from "#shared/api/schemas/common.ts";
import type { FilePurpose } from "#shared/present/file-purposes.ts";
import type { Message } from "#shared/text/message.ts";

export type OnExisting = "refuse" | "replace" | "keep-both";

/** Looks at the bytes as they came back from the disk; throws when they are not what was meant to be written. */
export type WriteCheck = (written: Uint8Array<ArrayBuffer>) => Promise<void>;

/** Files on disk. Every error is an AppError with a code of its own (FILE_NOT_FOUND, FOLDER_UNWRITABLE, OUTPUT_EXISTS, DISK_FULL …). */
export type FilesPort = {
  /** Checks the size limit before reading. */
  readonly read: (path: string) => Promise<Uint8Array<ArrayBuffer>>;
  /**
   * Mode 0600, temporary name in the same folder, fsync, then the final name; makes the folder if it is missing. Returns the path
   * really written. `check` sees the bytes read back before the file gets its final name: what fails it never appears under that name.
   */
  readonly write: (
    path: string,
    data: Uint8Array | string,
    onExisting: OnExisting,
    check?: WriteCheck,
  ) => Promise<string>;
  readonly remove: (path: string) => Promise<void>;
  /** Deletes what killed runs of this computer left half written in a folder; never fails. */
  readonly removeLeftovers: (folder: string) => Promise<void>;
  /** Names in a folder; [] when the folder does not exist. */
  readonly list: (folder: string) => Promise<readonly string[]>;
  readonly exists: (path: string) => Promise<boolean>;
  /** Size in bytes of a file that exists. */
  readonly size: (path: string) => Promise<number>;
  /** Tells two paths to one file from two files, whatever links lead there; null: no such file. */
  readonly identity: (path: string) => Promise<string | null>;
};

/** Opaque references for paths: the renderer never sees a path that it could send back. */
export type ReferencesPort = {
  readonly ofFile: (path: string) => string;
  readonly ofFolder: (path: string) => Folder;
  readonly written: (path: string, bytes: number) => WrittenFile;
  /** Throws FILE_REFERENCE_UNKNOWN. */
  readonly pathOf: (reference: string) => string;
  /** The same of a file that was written in this session, and of nothing else. Throws FILE_REFERENCE_UNKNOWN. */
  readonly writtenPathOf: (reference: string) => string;
};

/** Prints pages that KeySpec itself wrote. */
export type PrinterPort = {
  /**
   * @param html a page that stands alone: nothing is fetched, nothing is run
   * @returns a PDF with tags and an outline (ISO 32000-1 §14.8, §12.3.3)
   */
  readonly toPdf: (html: string) => Promise<Uint8Array>;
};

/** Files that the system gives: arguments of a start, “Open with”, the icon of a Mac. */
export type GivenFilesPort = {
  /** Absolute paths that came since the last call. */
  readonly take: () => readonly string[];
};

/** `startIn`: absolute path of the folder that is shown first; null: the system knows. */
export type DialogsPort = {
  readonly openFiles: (purpose: FilePurpose, multiple: boolean, startIn: string | null) => Promise<readonly string[]>;
  readonly chooseFolder: (startIn: string | null) => Promise<string | null>;
};

/** The operating system's key store, for secrets that the user wants remembered; each stands in the file of `passphrasePath`. */
export type SecretsPort = {
  /** null: it can be used; else why not. */
  readonly problem: () => Promise<Message | null>;
  /** Keeps a secret under an id. Throws SECRET_STORE_UNAVAILABLE. */
  readonly remember: (id: string, secret: string) => Promise<void>;
  /** null: nothing is kept under that id, or it cannot be opened any more. */
  readonly recall: (id: string) => Promise<string | null>;
};

/** Passwords that opened a file, for as long as the host runs, so that nobody types one twice. They leave it in no reply, event, log or file. */
export type PasswordsPort = {
  /** Keeps the password that opened these bytes; the empty one is none. */
  readonly remember: (data: Uint8Array, password: string) => void;
  /** null: nobody opened these very bytes with a password, or it was forgotten. */
  readonly recall: (data: Uint8Array) => string | null;
  /** Files whose password is known. */
  readonly count: () => number;
  /** Overwrites all of them. */
  readonly forget: () => void;
};

/** What a page may ask of the window around it. */
export type WindowPort = {
  /** What of the menu the page on screen can do. */
  readonly setMenu: (can: { readonly canSaveReport: boolean }) => void;
  /** Goes on with a drag that began on the page, with the file of this absolute path. */
  readonly drag: (path: string) => Promise<void>;
};

export type OpenerPort = { readonly reveal: (path: string) => Promise<void> };

export type EventsPort = {
  readonly publish: JobListener;
  /** Returns the function that ends the subscription. */
  readonly subscribe: (listener: JobListener) => () => void;
};

export type ClockPort = {
  /** Now, ISO 8601 in UTC. */
  readonly now: () => string;
  /** Milliseconds since any moment, never going back: for durations. */
  readonly elapsed: () => number;
};

/** Random names that nobody can guess: lower-case hex of `bytes` random bytes. */
export type IdsPort = { readonly random: (bytes: number) => string };

/** Where KeySpec keeps its own data, and where results go unless the user chooses another folder. Absolute paths. */
export type FoldersPort = { readonly data: string; readonly output: string };

/** Trusted roots in PEM: of the operating system's store, or the public ones; [] where there are none. */
export type RootsPort = { readonly read: (which: "system" | "public") => Promise<readonly string[]> };

/** One question over HTTP or HTTPS; with a body it is a POST. */
export type HttpRequest = {
  readonly url: string;
  readonly body?: Uint8Array;
  readonly contentType?: string;
  /** How KeySpec calls itself there; without it, it says nothing of itself. */
  readonly userAgent?: string;
};

/**
 * HTTP, for what certificates name, and HTTPS with the trust of this computer. Errors are AppErrors: NETWORK_UNREACHABLE, NETWORK_TIMEOUT,
 * NETWORK_TOO_LARGE, NETWORK_STATUS, NETWORK_REDIRECT (none is followed), NETWORK_PROXY, NETWORK_UNTRUSTED.
 */
export type HttpPort = {
  readonly fetch: (asked: HttpRequest, signal: AbortSignal) => Promise<Uint8Array<ArrayBuffer>>;
};
