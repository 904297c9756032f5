import { explainedErrors } from "#shared/explain/errors/index.ts";
import { translatedPhrases } from "#shared/explain/translated-phrases.ts";
import { filesBelow } from "./files-below.ts";
import type { Sample } from "./types.ts";

/** Above it a text brings nothing new. */
const largest = 128 * 1024;

/** Messages as people paste them: each that KeySpec explains, in a line of a log, and in the languages that it was read in. */
export function makeTextSamples(seeds: string | null): readonly Sample[] {
  const own = explainedErrors.map(({ id, codes, phrases }) => {
    const translated = Object.values(translatedPhrases[id] ?? {});
    return [`2026-11-27 12:00:00 ERROR ${phrases.join(" ")} ${codes.join(" (WIN32: ")}`, ...translated].join("\r\n");
  });
  const samples = own.map((text, index) => ({
    name: `message ${index}`,
    data: Uint8Array.from(new TextEncoder().encode(text)),
    password: "",
  }));
  const others = seeds === null ? [] : filesBelow(seeds, "**/*.{txt,log}", largest);
  return [...samples, ...others.map((file) => ({ ...file, password: "" }))];
}
