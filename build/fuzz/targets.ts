import type { ContentKind } from "#electron/pki/sniff/content-kind.ts";
import { makeSamples } from "./make-samples.ts";
import { makeTextSamples } from "./make-text-samples.ts";
import { makeTopologySamples } from "./make-topology-samples.ts";
import { makeWireSamples } from "./make-wire-samples.ts";
import { samplesOfKinds } from "./samples-of-kinds.ts";
import type { Sample } from "./types.ts";

/** What is fuzzed: which files are changed, and what reads them. */
export type Target = {
  /** A module that exports `read`. */
  readonly reader: string;
  /** @param seeds a folder with files of others; null: none */
  readonly makeSamples: (seeds: string | null) => readonly Sample[] | Promise<readonly Sample[]>;
};

const ofKinds = (...kinds: readonly ContentKind[]): Target => ({
  reader: "./pki-reader.ts",
  makeSamples: (seeds) => samplesOfKinds(kinds, seeds),
});

export const targets: Readonly<Record<string, Target>> = {
  pkcs12: { reader: "./pkcs12-reader.ts", makeSamples },
  certificate: ofKinds("certificate"),
  request: ofKinds("request"),
  pkcs7: ofKinds("pkcs7"),
  crl: ofKinds("revocation-list"),
  ocsp: ofKinds("ocsp-response"),
  store: ofKinds("serialized-store", "serialized-certificate"),
  pem: ofKinds("pem"),
  printed: ofKinds("printed"),
  inf: ofKinds("inf"),
  errors: { reader: "./explain-reader.ts", makeSamples: makeTextSamples },
  wire: { reader: "./wire-reader.ts", makeSamples: makeWireSamples },
  topology: { reader: "./topology-reader.ts", makeSamples: makeTopologySamples },
};
