import { microsoftStrong } from "../../catalogue/providers/index.ts";
import { keyPlaceOf } from "../key-place-of.ts";
import type { Evidence } from "../types.ts";

/** Where the key is in “Microsoft Strong Cryptographic Provider”; null: it is not. */
export function strongProviderAt(evidence: Evidence): string | null {
  const place = keyPlaceOf(evidence);
  return place?.provider?.toLowerCase() === microsoftStrong.name.toLowerCase() ? `${place.at}.provider` : null;
}
