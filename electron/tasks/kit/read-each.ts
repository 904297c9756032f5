import { AppError } from "#shared/errors/app-error.ts";
import type { Message } from "#shared/text/message.ts";

/**
 * Reads things that stand beside each other; one that is damaged hides no other.
 *
 * @param reader reads one; what it throws besides AppError is thrown on
 * @param noteOf says of one that is damaged which it is, counted from 1, and what is wrong with it
 */
export function readEach<Value>(
  ders: readonly Uint8Array[],
  reader: (der: Uint8Array) => Value,
  noteOf: (which: { readonly number: number; readonly problem: Message }) => Message,
): { readonly read: readonly Value[]; readonly damaged: readonly Message[] } {
  const read: Value[] = [];
  const damaged: Message[] = [];
  for (const [index, der] of ders.entries()) {
    try {
      read.push(reader(der));
    } catch (thrown) {
      if (!(thrown instanceof AppError)) throw thrown;
      damaged.push(noteOf({ number: index + 1, problem: thrown.said }));
    }
  }
  return { read, damaged };
}
