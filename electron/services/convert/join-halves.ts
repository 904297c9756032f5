import { parse } from "node:path";
import type { FileInput } from "#shared/api/schemas/common.ts";
import { AppError } from "#shared/errors/app-error.ts";
import type { Half } from "../../tasks/kit/types.ts";
import type { Context } from "../kit/context.ts";
import { mapParallel } from "../kit/map-parallel.ts";
import { nameOfFileInput } from "../kit/read-file-input.ts";
import type { ReadFile } from "./read-once.ts";

/** A file to convert, with the password for it. */
export type Source = { readonly file: FileInput; readonly password: string | null };

/** What becomes of a source. */
export type Place = {
  /** Files whose keys or certificates are to be used with it. */
  readonly beside: readonly FileInput[];
  /** Index of the source whose result it is part of; null: it has a result of its own. */
  readonly partOf: number | null;
  /** False: by itself it has no result, so its name is for a file that has one; what lies beside it may complete it all the same. */
  readonly isWhole: boolean;
};

type FoundHalf = Half & { readonly index: number; readonly stem: string };

type JoinContext = Pick<Context, "jobs" | "parallelism" | "passwords" | "references"> & { readonly readFile: ReadFile };

/** Certificates that a key without its own is compared with, so that the message can name one: a batch may have thousands. */
const mostCompared = 20;

/**
 * Finds the keys and certificates of a batch that stand in files of their own and belong together, by public key and whatever their
 * order. Each pair is one result: of the key's file, or of the certificate's where no key is wanted. A key that stays locked, and two
 * that belong to different orders, go together by file name, so that one message tells it.
 *
 * @param wantsKey false: the target holds certificates only
 * @returns a place for each source, in their order
 */
export async function joinHalves(
  context: JoinContext,
  sources: readonly Source[],
  wantsKey: boolean,
  signal: AbortSignal,
): Promise<readonly Place[]> {
  const halves = sources.length < 2 ? [] : await findHalves(context, sources, signal);
  const keys = halves.filter(({ holds }) => holds === "keys");
  const certificates = halves.filter(({ holds }) => holds === "certificates");
  const pairs = wantsKey ? pairsOf(keys, certificates) : pairsOf(certificates, keys);
  const fileOf = ({ index }: FoundHalf): readonly FileInput[] =>
    sources.slice(index, index + 1).map(({ file }) => file);
  // A key may still find its certificate among others; certificates are whole where no key is wanted.
  const lacking = new Set(
    halves.filter((half) => !pairs.has(half) && (wantsKey || half.holds !== "certificates")).map(({ index }) => index),
  );
  const owners = new Map<number, number>();
  for (const [owner, parts] of pairs)
    for (const { index } of parts) if (!owners.has(index)) owners.set(index, owner.index);
  const besides = new Map([...pairs].map(([owner, parts]) => [owner.index, parts.flatMap(fileOf)]));
  if (wantsKey) {
    const alone = certificates.filter(({ index }) => !owners.has(index));
    const single = keys.filter(({ index }) => !besides.has(index));
    const locked = single.filter(({ isLocked }) => isLocked).slice(0, 1);
    for (const { index } of single) besides.set(index, alone.slice(0, mostCompared).flatMap(fileOf));
    for (const { index } of alone) besides.set(index, locked.flatMap(fileOf));
  }
  return sources.map((_, index) => ({
    // Without a key the certificates of the other file are the same ones.
    beside: wantsKey ? (besides.get(index) ?? []) : [],
    partOf: owners.get(index) ?? null,
    isWhole: !lacking.has(index),
  }));
}

/** Each owner with the halves that belong to it. Linear in the number of halves and of pairs. */
function pairsOf(
  owners: readonly FoundHalf[],
  others: readonly FoundHalf[],
): ReadonlyMap<FoundHalf, readonly FoundHalf[]> {
  const byKey = Map.groupBy(
    others.flatMap((other) => [...new Set(other.publicKeys)].map((publicKey) => ({ other, publicKey }))),
    ({ publicKey }) => publicKey,
  );
  const pairs = new Map<FoundHalf, readonly FoundHalf[]>();
  for (const owner of owners) {
    const found = new Set(
      owner.publicKeys.flatMap((publicKey) => (byKey.get(publicKey) ?? []).map(({ other }) => other)),
    );
    if (found.size > 0) pairs.set(owner, [...found]);
  }
  const taken = new Set([...pairs.values()].flat());
  const freeOwners = owners.filter((owner) => !pairs.has(owner));
  const freeOthers = others.filter((other) => !taken.has(other));
  const byStem = Map.groupBy(freeOthers, ({ stem }) => stem);
  const [onlyOther, ...moreOthers] = freeOthers;
  for (const owner of freeOwners) {
    const named = byStem.get(owner.stem);
    byStem.delete(owner.stem);
    if (named !== undefined) pairs.set(owner, named);
    else if (freeOwners.length === 1 && onlyOther !== undefined && moreOthers.length === 0)
      pairs.set(owner, [onlyOther]);
  }
  return pairs;
}

async function findHalves(
  context: JoinContext,
  sources: readonly Source[],
  signal: AbortSignal,
): Promise<readonly FoundHalf[]> {
  const found = await mapParallel(sources, context.parallelism, async ({ file, password: given }, index) => {
    try {
      const named = await context.readFile(file);
      if (isPfx(named.data)) return null;
      const password = context.passwords.recall(named.data) ?? given;
      const half = await context.jobs.run("readHalf", { ...named, password }, signal);
      return half && { ...half, index, stem: parse(nameOfFileInput(context, file)).name.toLowerCase() };
    } catch (error) {
      // Its own conversion says what is wrong with it.
      if (error instanceof AppError) return null;
      throw error;
    }
  });
  return found.filter((half) => half !== null);
}

/** PFX ::= SEQUENCE { version INTEGER {v3(3)}, … } (RFC 7292 §4): no key and no certificate begins so. */
function isPfx(data: Uint8Array): boolean {
  const [tag, length = 0] = data;
  const at = length < 0x80 || length > 0x84 ? 2 : 2 + (length & 0x7f);
  return tag === 0x30 && data[at] === 2 && data[at + 1] === 1 && data[at + 2] === 3;
}
