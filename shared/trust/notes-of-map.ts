import { type DocumentAdvice, type DocumentAdviceId, documentAdvice } from "../guide/document-advice.ts";
import type { SystemKind } from "./systems/system-kinds.ts";
import type { TrustMap } from "./trust-map.ts";

/** What the documents advise about connections, and whose picture it belongs to; null: every one. */
const concerns: readonly { readonly id: DocumentAdviceId; readonly kinds: readonly SystemKind[] | null }[] = [
  { id: "dns", kinds: null },
  { id: "federation", kinds: ["federated-partner"] },
  { id: "media-keys", kinds: ["front-end", "edge"] },
  { id: "windows-live", kinds: ["public-provider"] },
  { id: "media-to-gateway", kinds: ["gateway", "sip-provider"] },
  { id: "cisco-prompt", kinds: ["cisco-client"] },
  { id: "cisco-names", kinds: ["cisco-client"] },
  { id: "fips", kinds: ["front-end"] },
  { id: "fips-output", kinds: ["front-end"] },
];

/** The notes below a map: settings and habits that no certificate shows, each with its citation. */
export function notesOfMap({ systems }: TrustMap): readonly DocumentAdvice[] {
  const present = new Set(systems.map(({ kind }) => kind));
  const ids = new Set<string>(
    concerns.filter(({ kinds }) => kinds?.some((kind) => present.has(kind)) ?? true).map(({ id }) => id),
  );
  return documentAdvice.filter(({ id }) => ids.has(id));
}
