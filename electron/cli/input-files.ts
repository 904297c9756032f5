import { readdir, stat } from "node:fs/promises";
import { join } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { fileError } from "../ports/file-error.ts";
import { createIsResult } from "../services/convert/result-name.ts";
import type { CommandContext } from "./command-context.ts";
import { type PemContents, pemContents } from "./pem-contents.ts";
import { standardInputTexts } from "./standard-input.ts";

/** File names of PKCS#12, as Windows and OpenSSL name them. */
const bundleName = /\.(?:pfx|p12)$/i;

/** File names of a bare private key, and of what its certificate may be in. */
const keyName = /\.(?:key|pvk)$/i;
const looseName = /\.(?:key|pvk|cer|crt|pem|p7b)$/i;

/** A path of the command line as input of the contract; `-` is standard input. A file that is missing is its own failure later. */
export async function fileInput(context: CommandContext, path: string): Promise<FileInput> {
  if (path !== "-") return { from: "reference", reference: (await context.references()).ofFile(path) };
  context.standardInput.claim("The file “-”");
  return { from: "bytes", name: standardInputTexts.name, data: await context.standardInput.readAll() };
}

/** As `fileInput` for each path, in order. */
export async function fileInputs(context: CommandContext, paths: readonly string[]): Promise<readonly FileInput[]> {
  const inputs: FileInput[] = [];
  for (const path of paths) inputs.push(await fileInput(context, path));
  return inputs;
}

/**
 * Puts the PFX files of each folder in the folder's place, and the PEM files with a private key, whatever they are called; where a key
 * stands alone in its file, the files of certificates too.
 *
 * @throws AppError FILE_NOT_FOUND when a folder holds none
 */
export async function expandFolders(paths: readonly string[]): Promise<readonly string[]> {
  const expanded = await Promise.all(paths.map(async (path) => ((await isFolder(path)) ? bundlesOf(path) : [path])));
  return expanded.flat();
}

/** Whether a path of the command line is a folder; `-` is none. */
export async function isFolder(path: string): Promise<boolean> {
  try {
    return path !== "-" && (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

async function bundlesOf(folder: string): Promise<readonly string[]> {
  try {
    const entries = (await readdir(folder)).sort();
    const files: (PemContents & { readonly name: string })[] = [];
    for (const name of entries) files.push({ name, ...(await pemContents(join(folder, name))) });
    // Certificates mostly lie beside without a key; where keys lie there, one may belong to each.
    const holdsKeys = files.some(({ name, key, certificates }) => !certificates && (key || keyName.test(name)));
    const found = files
      .filter(
        ({ name, key, certificates }) =>
          bundleName.test(name) || key || (holdsKeys && (certificates || looseName.test(name))),
      )
      .map(({ name }) => name);
    const isResult = createIsResult(found);
    // What an earlier run wrote beside its source is no source of the next run.
    const names = found.filter((name) => !isResult(name));
    if (names.length > 0) return names.map((name) => join(folder, name));
  } catch (thrown) {
    throw fileError(thrown, "read", folder);
  }
  throw cliErrors.folderWithoutFiles({ folder });
}
