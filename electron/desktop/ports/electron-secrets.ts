import { safeStorage } from "electron";
import { passphrasePath } from "#electron/ports/passphrase-path.ts";
import type { FilesPort, SecretsPort } from "#electron/ports/types.ts";
import type { AppError } from "#shared/errors/app-error.ts";
import { keyStoreErrors, keyStoreProblems } from "#shared/errors/definitions/key-store.ts";
import type { Message } from "#shared/text/message.ts";

/**
 * How Chromium marks text that it encrypted with a password of its own source code, for want of a key store
 * (components/os_crypt/async/browser/posix_key_provider.cc). On Windows and macOS the same mark means a real key.
 */
const fixedPasswordMark = "v10";

const { noStore, locked } = keyStoreProblems;

export type ElectronSecretsOptions = {
  readonly files: FilesPort;
  /** Absolute path of KeySpec's own data. */
  readonly dataFolder: string;
  readonly platform: NodeJS.Platform;
};

/**
 * Passphrases that Electron's safeStorage encrypts (Keychain, DPAPI, Secret Service), one file each. Where it would fall back to a
 * password that everybody knows, nothing is kept: its own answer is "available" even then, so the encrypted text itself is looked at.
 * https://www.electronjs.org/docs/latest/api/safe-storage
 */
export function electronSecrets({ files, dataFolder, platform }: ElectronSecretsOptions): SecretsPort {
  const pathOf = (id: string): string => passphrasePath(dataFolder, id);
  const isProtected = (encrypted: Buffer): boolean =>
    platform !== "linux" || encrypted.subarray(0, fixedPasswordMark.length).toString("latin1") !== fixedPasswordMark;

  const backendProblem = (): Message | null => {
    if (platform !== "linux") return null;
    const backend = safeStorage.getSelectedStorageBackend();
    return backend === "basic_text" || backend === "unknown" ? noStore : null;
  };

  const problem = async (): Promise<Message | null> => {
    const unusable = backendProblem();
    if (unusable !== null) return unusable;
    try {
      if (!(await safeStorage.isAsyncEncryptionAvailable())) return locked;
      return isProtected(await safeStorage.encryptStringAsync("KeySpec")) ? null : noStore;
    } catch {
      return locked;
    }
  };

  const remember = async (id: string, secret: string): Promise<void> => {
    const unusable = backendProblem();
    if (unusable !== null) throw unavailable(unusable);
    const encrypted = await safeStorage.encryptStringAsync(secret).catch((cause: unknown) => {
      throw unavailable(locked, cause);
    });
    if (!isProtected(encrypted)) throw unavailable(noStore);
    await files.write(pathOf(id), encrypted, "replace");
  };

  return {
    problem,
    remember,
    recall: async (id) => {
      if (!(await files.exists(pathOf(id)))) return null;
      const encrypted = Buffer.from(await files.read(pathOf(id)));
      const opened = await safeStorage.decryptStringAsync(encrypted).catch(() => null);
      if (opened === null) return null;
      // The old one stays where the new one cannot be written: it opened just now.
      if (opened.shouldReEncrypt) await remember(id, opened.result).catch(() => undefined);
      return opened.result;
    },
  };
}

function unavailable(problem: Message, cause?: unknown): AppError {
  return keyStoreErrors.unavailable({ problem }, cause);
}
