import { daysBetween } from "../facts/days-between.ts";
import type { CertificateUse, RoleId } from "../roles/types.ts";
import type { VerdictId } from "../rules/types.ts";
import type { Message } from "../text/message.ts";

/** Something that ends on a day: a certificate, an authority, a revocation list. Plain data. */
export type Ending = {
  readonly kind: "certificate" | "authority" | "revocation-list";
  /** Common name of a certificate; of a list who issued it. */
  readonly name: string;
  /** RFC 4514. */
  readonly issuer: string;
  /** Common name of the issuer, else all of its name. */
  readonly issuerName: string;
  /** Lower-case hex; "": it has none. */
  readonly serialNumber: string;
  /** SHA-1, lower-case hex, as Windows shows it; "": it has none. */
  readonly thumbprint: string;
  /** DNS names of a certificate. */
  readonly names: readonly string[];
  /** ISO 8601; null: it is not known. */
  readonly begins: string | null;
  /** ISO 8601. */
  readonly ends: string;
  /** Files that hold it. */
  readonly files: readonly string[];
  /** What a deployment uses it for: “Front End Server (Default) on fe01.contoso.com”; []: no deployment was asked. */
  readonly places: readonly Message[];
  /** In each of its places a newer certificate lies ready, which only has to be assigned. */
  readonly isRenewed: boolean;
};

/** How near an end is. */
export type EndingState = "ended" | "critical" | "warning" | "fine";

/** From how many days on an end is a warning, and critical. */
export type Thresholds = { readonly warning: number; readonly critical: number };

/** As most monitoring has it. */
export const usualThresholds: Thresholds = { warning: 30, critical: 14 };

/** An end as it stands now. */
export type AssessedEnding = Ending & {
  /** Whole days that are left; negative: it ended. Less than a day is 0. */
  readonly days: number;
  readonly state: EndingState;
};

/** A request that was sent to an authority and has no answer yet. */
export type Waiting = {
  /** Of the pending request. */
  readonly id: string;
  /** Its common name. */
  readonly name: string;
  readonly days: number;
};

/** The verdict on a certificate where a server of a deployment has it. */
export type PlaceVerdict = {
  /** Common name of the certificate, else of its subject. */
  readonly name: string;
  readonly issuerName: string;
  /** Lower-case hex. */
  readonly serialNumber: string;
  readonly role: RoleId;
  /** Lower-case FQDN. */
  readonly server: string;
  readonly uses: readonly CertificateUse[];
  readonly verdict: VerdictId;
};

/** What was found, and what could not be looked at: all that a format says something about. */
export type Looked = {
  /** In the order of their days. */
  readonly endings: readonly AssessedEnding[];
  readonly waiting: readonly Waiting[];
  /** Of the certificates in a deployment, where a server has them; [] where no deployment was asked. */
  readonly verdicts: readonly PlaceVerdict[];
  /** Names of files that cannot be read, or stayed closed. */
  readonly unread: readonly string[];
};

/**
 * The ends in the order of their days.
 *
 * @param now ISO 8601
 */
export function assessEndings(
  endings: readonly Ending[],
  { warning, critical }: Thresholds,
  now: string,
): readonly AssessedEnding[] {
  return endings
    .map((ending) => {
      const left = daysBetween(now, ending.ends);
      const state = left < 0 ? "ended" : left <= critical ? "critical" : left <= warning ? "warning" : "fine";
      return { ...ending, days: Math.floor(left), state } as const;
    })
    .sort((one, other) => (one.ends < other.ends ? -1 : one.ends > other.ends ? 1 : 0));
}

/** What tells an end from all others, and stays the same when a revocation list is made anew: the thumbprint, where there is one. */
export function idOf({ kind, name, issuer, serialNumber, thumbprint }: Ending): string {
  if (thumbprint !== "") return thumbprint.toUpperCase();
  return kind === "revocation-list" ? `${kind}-${issuer}` : `${kind}-${issuer}-${serialNumber || name}`;
}

/** Each end once, with all of its files and places. Two revocation lists of one issuer end on two days. */
export function joinEndings(endings: readonly Ending[]): readonly Ending[] {
  const joined = new Map<string, Ending>();
  for (const ending of endings) {
    const key = ending.thumbprint === "" ? JSON.stringify([idOf(ending), ending.ends]) : idOf(ending);
    const known = joined.get(key);
    joined.set(key, {
      ...(known ?? ending),
      files: [...new Set([...(known?.files ?? []), ...ending.files])],
      places: [...(known?.places ?? []), ...ending.places],
      isRenewed: ending.isRenewed && known?.isRenewed !== false,
    });
  }
  return [...joined.values()];
}

/** The worst of some states. */
export function worstOf(endings: readonly AssessedEnding[]): EndingState {
  return order.find((state) => endings.some((ending) => ending.state === state)) ?? "fine";
}

const order: readonly EndingState[] = ["ended", "critical", "warning", "fine"];
