import { type IncomingMessage, request, type ServerResponse } from "node:http";
import { keyHeader } from "../../shared/api/session.ts";
import type { LoopbackSession } from "./loopback-session.ts";

type Next = () => void;

/**
 * Passes the calls of the page (`/api/…`, `/events`, `/proof/…`) on from the development server to the loopback host. The host's
 * own guards stay as they are in a release, so the same checks are made here, for the development server's address:
 * the cookie and the key that are added must not serve another site's page.
 *
 * @param authority `127.0.0.1:<port>` of the development server
 * @param session null while the host is being restarted
 */
export function loopbackProxy(authority: () => string, session: () => LoopbackSession | null) {
  return (incoming: IncomingMessage, outgoing: ServerResponse, next: Next): void => {
    if (!/^\/(api\/|events$|proof\/)/.test(incoming.url ?? "")) {
      next();
      return;
    }
    const target = session();
    if (!isFromOwnPage(incoming, authority()))
      refuse(outgoing, 403, "This call does not come from KeySpec's own page.");
    else if (target === null) refuse(outgoing, 503, "The host is being restarted.");
    else passOn(incoming, outgoing, target);
  };
}

function isFromOwnPage({ headers, method }: IncomingMessage, authority: string): boolean {
  if (headers.host !== authority || headers["sec-fetch-site"] !== "same-origin") return false;
  return method !== "POST" || headers.origin === `http://${authority}`;
}

function refuse(outgoing: ServerResponse, status: number, message: string): void {
  outgoing.writeHead(status, { "content-type": "text/plain; charset=utf-8" }).end(`${message}\n`);
}

function passOn(incoming: IncomingMessage, outgoing: ServerResponse, { origin, cookie, page }: LoopbackSession): void {
  const { host: _host, origin: ownOrigin, cookie: _cookies, connection: _connection, ...headers } = incoming.headers;
  const forward = request(new URL(incoming.url ?? "/", origin), {
    method: incoming.method ?? "GET",
    headers: {
      ...headers,
      host: new URL(origin).host,
      cookie,
      [keyHeader]: page.key,
      ...(ownOrigin !== undefined && { origin }),
    },
  });
  forward.once("response", (answer) => {
    outgoing.writeHead(answer.statusCode ?? 502, answer.headers);
    answer.pipe(outgoing);
  });
  forward.once("error", () => {
    if (outgoing.headersSent) outgoing.destroy();
    else refuse(outgoing, 502, "The host does not answer.");
  });
  outgoing.once("close", () => forward.destroy());
  incoming.pipe(forward);
}
