import { fromBase64, toBase64 } from "#shared/api/wire.ts";

/** What one JavaScript world tells the other, as text; returns the answer, as text. Both within one turn, as DOM events are. */
export type Tell = (text: string) => string;

type Told =
  | { readonly expose: string; readonly value: unknown }
  | { readonly call: number; readonly values: unknown }
  | { readonly settle: number; readonly value?: unknown; readonly error?: string };

/** Each kind of value that JSON has no form for, as a mark with one key. */
const marks = { bytes: "$bytes", call: "$function", promise: "$promise" } as const;

/**
 * One end of the bridge between two JavaScript worlds of a page, with the manners of Electron's contextBridge: plain values are
 * copied, functions are called on their own side, promises settle on both.
 *
 * @see https://www.electronjs.org/docs/latest/api/context-bridge#parameter--error--return-type-support
 */
export function worldEnd(tell: Tell) {
  const functions: ((...values: unknown[]) => unknown)[] = [];
  const promises = new Map<number, PromiseWithResolvers<unknown>>();
  let lastPromise = 0;

  const encode = (value: unknown): string => JSON.stringify({ value }, replace);
  const decode = (text: string): unknown => (JSON.parse(text, revive) as { value?: unknown }).value;

  function replace(_key: string, value: unknown): unknown {
    if (value instanceof Uint8Array) return { [marks.bytes]: toBase64(value) };
    if (typeof value === "function") {
      return { [marks.call]: functions.push(value as (...values: unknown[]) => unknown) - 1 };
    }
    return value instanceof Promise ? { [marks.promise]: announce(value) } : value;
  }

  function announce(promise: Promise<unknown>): number {
    lastPromise += 1;
    const settle = lastPromise;
    promise.then(
      (value: unknown) => tell(JSON.stringify({ settle, value: encode(value) } satisfies Told)),
      (error: unknown) => tell(JSON.stringify({ settle, error: messageOf(error) } satisfies Told)),
    );
    return settle;
  }

  function revive(_key: string, value: unknown): unknown {
    if (typeof value !== "object" || value === null) return value;
    const [key, held] = Object.entries(value)[0] ?? [];
    if (key === marks.bytes) return fromBase64(String(held));
    if (key === marks.call) return (...values: unknown[]) => callOther(Number(held), values);
    return key === marks.promise ? waitFor(Number(held)) : value;
  }

  function callOther(call: number, values: readonly unknown[]): unknown {
    const answer = JSON.parse(tell(JSON.stringify({ call, values: encode(values) } satisfies Told)));
    if ("error" in answer) throw new Error(String(answer.error));
    return decode(String(answer.value));
  }

  function waitFor(id: number): Promise<unknown> {
    const waiting = Promise.withResolvers<unknown>();
    promises.set(id, waiting);
    return waiting.promise;
  }

  function settle({ settle: id, value, error }: Extract<Told, { settle: number }>): void {
    const waiting = promises.get(id);
    promises.delete(id);
    if (error === undefined) waiting?.resolve(decode(String(value)));
    else waiting?.reject(new Error(error));
  }

  return {
    /** Gives the other world a value under a name. */
    expose: (name: string, value: unknown): void => {
      tell(JSON.stringify({ expose: name, value: encode(value) } satisfies Told));
    },
    /** Hears what the other world tells; returns the answer. */
    hear: (text: string, exposed: (name: string, value: unknown) => void): string => {
      const told = JSON.parse(text) as Told;
      if ("expose" in told) exposed(told.expose, decode(String(told.value)));
      else if ("settle" in told) settle(told);
      else {
        try {
          const values = decode(String(told.values)) as unknown[];
          return JSON.stringify({ value: encode(functions[told.call]?.(...values)) });
        } catch (thrown) {
          return JSON.stringify({ error: messageOf(thrown) });
        }
      }
      return "{}";
    },
  };
}

function messageOf(thrown: unknown): string {
  return thrown instanceof Error ? thrown.message : String(thrown);
}
