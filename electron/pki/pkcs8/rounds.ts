import { AppError } from "#shared/errors/app-error.ts";
import { limits } from "#shared/limits.ts";
import { type BerNode, damagedAt } from "../asn1/ber.ts";
import { readSmallInteger } from "../asn1/ber-values.ts";

function tooManyRounds(rounds: string): AppError {
  return new AppError(
    "LIMIT_ITERATIONS",
    `The password of this file is protected with ${rounds} key derivation rounds; KeySpec reads up to ${limits.iterationsRead.toLocaleString("en-US")}.`,
    { hint: "Export the file again with fewer rounds. Windows itself accepts 600,000 at most." },
  );
}

/**
 * A count of key derivation rounds from a file.
 * @throws AppError LIMIT_ITERATIONS above what is read, FORMAT_DAMAGED below 1
 */
export function readRounds(node: BerNode): number {
  const rounds = readSmallInteger(node);
  if (rounds === null || rounds > limits.iterationsRead)
    throw tooManyRounds(rounds === null ? "far too many" : rounds.toLocaleString("en-US"));
  if (rounds < 1) throw damagedAt(node.source, node.offset, "fewer than one key derivation round");
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
      if (spent > limits.iterationsRead)
        throw tooManyRounds(`more than ${limits.iterationsRead.toLocaleString("en-US")}`);
    },
  };
}
