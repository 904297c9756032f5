import type { ApiOutput } from "../api/contract.ts";
import { localised } from "../text/localise.ts";

const text = localised("present.diagnosis", {
  labels: {
    version: "Version",
    runsAs: "Runs as",
    cryptography: "Cryptography",
    electron: "Electron",
    chromium: "Chromium",
    node: "Node.js",
    operatingSystem: "Operating system",
    architecture: "Architecture",
    locale: "Language of the system",
  },
  hosts: { desktop: "A window of its own", loopback: "A page in your browser", cli: "The command line" },
  cryptographies: {
    openssl: "Node.js (OpenSSL)",
    boringssl: "Electron (BoringSSL)",
    portable: "The portable one, without OpenSSL",
  },
});

type About = Pick<ApiOutput<"app.about">, "version" | "host" | "crypto" | "runtime">;
/** `mono`: what programs and the system call themselves, in no language. */
type Row = { readonly label: string; readonly value: string; readonly mono: boolean };

/**
 * What this KeySpec is and runs on, for a page and for whoever is asked for help. It has no name of a person, server or file, and no
 * folder: what is copied may be sent to anybody.
 */
export function diagnosisRows({ version, host, crypto, runtime }: About): readonly Row[] {
  const native = runtime.electron === null ? "openssl" : "boringssl";
  const words = {
    version,
    runsAs: text.hosts[host],
    cryptography: text.cryptographies[crypto === "native" ? native : crypto],
  };
  const { electron, chromium, node, operatingSystem, architecture, locale } = runtime;
  const names = { electron, chromium, node, operatingSystem, architecture, locale };
  return [...rowsOf(words, false), ...rowsOf(names, true)];
}

function rowsOf(
  values: Readonly<Partial<Record<keyof typeof text.labels, string | null>>>,
  mono: boolean,
): readonly Row[] {
  return Object.entries(values).flatMap(([name, value]) =>
    value === null ? [] : [{ label: text.labels[name as keyof typeof values], value, mono }],
  );
}

/** The same as lines of text, to be copied. */
export function diagnosisText(about: About): string {
  return ["KeySpec", ...diagnosisRows(about).map(({ label, value }) => `${label}: ${value}`)].join("\n");
}
