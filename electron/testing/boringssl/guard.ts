/**
 * A function of Node with a look at its arguments first. What hangs on it stays: `promisify` asks `generateKeyPair` for its own form.
 *
 * @param look throws where BoringSSL would refuse; may give other arguments
 */
export function guard<Call extends (...values: never[]) => unknown>(
  call: Call,
  look: (values: readonly unknown[]) => readonly unknown[] | undefined,
): Call {
  const guarded = (...values: readonly unknown[]) => call(...((look(values) ?? values) as never[]));
  return Object.defineProperties(guarded, Object.getOwnPropertyDescriptors(call)) as unknown as Call;
}
