import { digestOf } from "./digest-of.ts";
import type { PasswordsPort } from "./types.ts";

/**
 * Passwords in this process's memory alone, each bound to the SHA-256 of the bytes that it opened: another file of the same name gets
 * none of them. They are kept as bytes, because a text of JavaScript cannot be wiped.
 *
 * @param most files whose password is remembered; one more takes the place of the one that was not asked for longest. 0: none ever is
 */
export function createPasswordMemory(most: number): PasswordsPort {
  const known = new Map<string, Uint8Array>();
  const drop = (key: string): void => {
    known.get(key)?.fill(0);
    known.delete(key);
  };
  const put = (key: string, password: Uint8Array): void => {
    // A Map keeps the order in which its keys came: the first one is the oldest.
    known.delete(key);
    known.set(key, password);
  };
  return {
    remember: (data, password) => {
      if (most === 0 || password === "") return;
      const key = digestOf(data);
      drop(key);
      put(key, new TextEncoder().encode(password));
      const [oldest] = known.keys();
      if (known.size > most && oldest !== undefined) drop(oldest);
    },
    recall: (data) => {
      if (known.size === 0) return null;
      const key = digestOf(data);
      const password = known.get(key);
      if (password === undefined) return null;
      put(key, password);
      return new TextDecoder().decode(password);
    },
    count: () => known.size,
    forget: () => {
      for (const key of [...known.keys()]) drop(key);
    },
  };
}
