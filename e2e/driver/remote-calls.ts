/** Functions of one process that the other may call; values and results are copied. */
export type Methods = Readonly<Record<string, (...values: never[]) => unknown>>;

/** One end of the line between two processes. */
export type Line = {
  readonly send: (message: unknown) => void;
  readonly listen: (listener: (message: unknown) => void) => void;
};

/** Calls a function of the other process. Rejects with the message of what it threw. */
export type CallRemote<Remote extends Methods> = <Name extends keyof Remote & string>(
  name: Name,
  ...values: Parameters<Remote[Name]>
) => Promise<Awaited<ReturnType<Remote[Name]>>>;

type Message =
  | { readonly call: number; readonly name: string; readonly values: readonly unknown[] }
  | { readonly returned: number; readonly value: unknown }
  | { readonly threw: number; readonly message: string };

/**
 * Lets two processes call each other over a line that copies messages (`fork` with `serialization: "advanced"`).
 *
 * @param own what the other process may call
 */
export function callRemotely<Remote extends Methods>(line: Line, own: Methods): CallRemote<Remote> {
  const waiting = new Map<number, PromiseWithResolvers<unknown>>();
  let last = 0;

  const answer = async ({ call, name, values }: Extract<Message, { call: number }>): Promise<Message> => {
    try {
      const method = own[name] as ((...values: readonly unknown[]) => unknown) | undefined;
      if (method === undefined) throw new Error(`Nobody answers to “${name}”.`);
      return { returned: call, value: await method(...values) };
    } catch (thrown) {
      return { threw: call, message: thrown instanceof Error ? thrown.message : String(thrown) };
    }
  };

  line.listen((received) => {
    const message = received as Message;
    if ("call" in message) void answer(message).then(line.send);
    else if ("threw" in message) take(message.threw)?.reject(new Error(message.message));
    else take(message.returned)?.resolve(message.value);
  });

  const take = (id: number): PromiseWithResolvers<unknown> | undefined => {
    const found = waiting.get(id);
    waiting.delete(id);
    return found;
  };

  return (name, ...values) => {
    last += 1;
    const result = Promise.withResolvers<unknown>();
    waiting.set(last, result);
    line.send({ call: last, name, values } satisfies Message);
    return result.promise as Promise<never>;
  };
}
