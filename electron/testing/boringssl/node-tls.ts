/**
 * node:tls as Electron has it: BoringSSL knows no security levels, refuses a whole list of ciphers for the word `@SECLEVEL`, and lets through
 * what OpenSSL would at level 0. It also has fewer ciphers (no DHE, no CCM), which stay here.
 *
 * @see https://github.com/apache/trafficserver/pull/9989 the same, with the error
 */
import * as node from "node:tls";
import { guard } from "./guard.ts";
import { refusals } from "./refusals.ts";

export * from "node:tls";

/** The one command of its lists is `@STRENGTH` (ssl_cipher.cc). */
const foreignCommand = /@(?!STRENGTH(?:$|[:, ;]))/;

function lookAtCiphers([options, ...rest]: readonly unknown[]): readonly unknown[] | undefined {
  if (typeof options !== "object" || options === null || !("ciphers" in options)) return undefined;
  const list = String(options.ciphers);
  if (foreignCommand.test(list)) throw refusals.command();
  return [{ ...options, ciphers: `${list}:@SECLEVEL=0` }, ...rest];
}

export const connect = guard(node.connect, lookAtCiphers);
export const createServer = guard(node.createServer, lookAtCiphers);
export const createSecureContext = guard(node.createSecureContext, lookAtCiphers);
