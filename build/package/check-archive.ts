import { existsSync } from "node:fs";
import { extractFile, listPackage } from "@electron/asar";
import { translatedTags } from "../../shared/text/languages.ts";

/** What the program needs to start; an archive without it was packed from a broken build. */
const needed = [
  "package.json",
  "out/node/desktop.mjs",
  "out/node/worker.mjs",
  ...translatedTags.map((tag) => `out/node/locales/${tag}/texts.json`),
  "out/preload/preload.cjs",
  "out/renderer/index.html",
];

const allowed = /^(package\.json|out|out\/(node|preload|renderer)(\/.+)?)$/;
const forbidden = /(^|\/)node_modules(\/|$)|\.(map|ts|tsx|pfx|p12|key|pem|cer|crt|csr|env)$|(^|\/)\.[^/]+$/i;
const secret = /-----BEGIN [A-Z ]*PRIVATE KEY-----\s+[A-Za-z0-9+/=]{20}/;
/** Files whose text is looked at for a private key; the rest are pictures and fonts. */
const text = /\.(mjs|cjs|js|json|html|css|txt)$/;

/**
 * Checks that the archive holds the build and nothing else. Throws with every file that should not be there.
 *
 * @returns its files, with `/` on every platform
 */
export function checkArchive(archive: string): readonly string[] {
  const files = listPackage(archive, { isPack: false }).map((file) => file.replaceAll("\\", "/").replace(/^\//, ""));
  const complaints = [
    ...needed.filter((file) => !files.includes(file)).map((file) => `${file} is missing`),
    ...files
      .filter((file) => !allowed.test(file) || forbidden.test(file))
      .map((file) => `${file} does not belong in it`),
    ...files
      .filter((file) => text.test(file) && holdsPrivateKey(archive, file))
      .map((file) => `${file} holds a private key`),
    // A sandboxed preload script can load no second file.
    ...files
      .filter((file) => file.startsWith("out/preload/") && file !== "out/preload/preload.cjs")
      .map((file) => `${file} is a second part of the preload script`),
    ...(existsSync(`${archive}.unpacked`)
      ? ["some files lie outside it, where its integrity check does not reach"]
      : []),
  ];
  if (complaints.length > 0)
    throw new Error(`The archive ${archive} is not as it should be: ${complaints.join("; ")}.`);
  return files;
}

function holdsPrivateKey(archive: string, file: string): boolean {
  return secret.test(extractFile(archive, file).toString("latin1"));
}
