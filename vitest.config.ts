import { globSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import { defineConfig } from "vitest/config";
import { mutantPlugin } from "./build/mutate/mutant-plugin.ts";
import { type CryptoProfile, cryptoProfile } from "./build/test/crypto-profile.ts";
import { LongestFirst } from "./build/test/longest-first.ts";

const root = import.meta.dirname;
/** One wrong change, for `npm run mutate`. */
const mutant = process.env["KEYSPEC_MUTANT"];

const include = ["shared/**/*.test.ts", "electron/**/*.test.ts", "renderer/**/*.test.ts", "build/**/*.test.ts"];
/**
 * Files that want a process of their own: what is put in a module's place the next file of the same process would get too, and a signal
 * is heard by whatever earlier files have loaded (Vite's server ends the process then).
 */
const alone = globSync(include, { cwd: root }).filter((file) =>
  /vi\.mock\(|process\.emit\(/.test(readFileSync(resolve(root, file), "utf8")),
);

/**
 * Files whose results hang on the cryptography. Some compare the implementations with each other, or measure time, so they run once; so do
 * those that take long because they make many keys or ask other programs, but with KEYSPEC_EVERY_CRYPTO=1.
 */
const once = [
  "**/*.fuzz.test.ts",
  "electron/pki/{crypto/{crypto,portable},csr/write-request,pkcs8/private-key,pkcs12/vectors,sniff/describe-content}.test.ts",
];
const long = [
  "electron/pki/csr/every-request.test.ts",
  "electron/pki/{pkcs8/password-attempts,pkcs12/damage,pkcs12/interop,x509/openssl-agrees}.test.ts",
  "electron/tasks/{complete/complete-request,convert/convert-bundle,lab-ca/lab-ca,live/rehearsal-proof,request/make-key-and-request}.test.ts",
];

function cryptoFiles(patterns: readonly string[], uses: RegExp): readonly string[] {
  const exclude = process.env["KEYSPEC_EVERY_CRYPTO"] === "1" ? once : [...once, ...long];
  return globSync([...patterns], { cwd: root, exclude }).filter(
    (file) => !alone.includes(file) && uses.test(readFileSync(resolve(root, file), "utf8")),
  );
}

function cryptoProject(name: CryptoProfile, files: readonly string[]) {
  const test = { name, include: [...files], isolate: false, testTimeout: 60_000, env: { KEYSPEC_TEST_CRYPTO: name } };
  return { extends: true as const, plugins: [cryptoProfile(name)], test };
}

export default defineConfig({
  plugins: mutant === undefined ? [] : [mutantPlugin(JSON.parse(mutant))],
  test: {
    alias: { electron: resolve(root, "electron/desktop/electron.double.ts") },
    testTimeout: 20_000,
    // The cache knows a module by its file, which a mutant leaves as it is.
    fsModuleCache: mutant === undefined,
    // Vitest leaves one processor free, which on a computer with two is half of it.
    maxWorkers: "100%",
    sequence: { sequencer: LongestFirst },
    coverage: { provider: "v8", include: ["shared/**", "electron/**", "renderer/src/**"], exclude: ["**/*.test.ts"] },
    projects: [
      // Files share their processes and what these have loaded: 380 processes of their own load the same modules 380 times.
      { extends: true, test: { name: "together", include, exclude: alone, isolate: false } },
      { extends: true, test: { name: "apart", include: alone } },
      // A mutant is looked for with Node's own cryptography.
      ...(mutant === undefined
        ? [
            cryptoProject(
              "boringssl",
              cryptoFiles(
                ["electron/{pki,tasks,live}/**/*.test.ts"],
                /\/(?:native|probe|profile-of-tests|probe-port|handshake)\.ts"/,
              ),
            ),
            cryptoProject(
              "portable",
              cryptoFiles(["electron/pki/**/*.test.ts"], /\/(?:native|probe|profile-of-tests)\.ts"/),
            ),
          ]
        : []),
    ],
  },
});
