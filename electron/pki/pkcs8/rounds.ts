import { damage } from "#shared/errors/definitions/asn1-damage.ts";
import { keyErrors } from "#shared/errors/definitions/pkcs8.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, damagedAt } from "../asn1/ber.ts";
import { readSmallInteger } from "../asn1/ber-values.ts";

/**
 * A count of key derivation rounds from a file.
 * @throws AppError LIMIT_ITERATIONS above what is read, FORMAT_DAMAGED below 1
 */
export function readRounds(node: BerNode): number {
  const rounds = readSmallInteger(node);
  if (rounds === null) throw keyErrors.iterationsUsedUp({ most: limits.iterationsRead });
  if (rounds > limits.iterationsRead)
    throw keyErrors.tooManyIterations({ iterations: rounds, most: limits.iterationsRead });
  if (rounds < 1) throw damagedAt(node.source, node.offset, damage.iterationsBelowOne);
  return rounds;
}

/** Counts the rounds that one file may cost in all, however many parts and password spellings it makes KeySpec try. */
export type RoundBudget = {
  /** @throws AppError LIMIT_ITERATIONS once the file has cost more than `limits.iterationsRead` */
  readonly spend: (rounds: number) => void;
};

export function createRoundBudget(): RoundBudget {
  let spent = 0;
  return {
    spend: (rounds) => {
      spent += rounds;
      if (spent > limits.iterationsRead) throw keyErrors.iterationsUsedUp({ most: limits.iterationsRead });
    },
  };
}
