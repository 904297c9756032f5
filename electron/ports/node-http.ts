import type { Agent, IncomingMessage } from "node:http";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { networkErrors } from "#shared/errors/definitions/network.ts";
import { limits } from "#shared/limits.ts";
import type { HttpPort, HttpRequest } from "./types.ts";

const megabyte = 1024 * 1024;
const oneSecond = 1_000;
const status = { ok: 200, redirection: 300, clientError: 400, proxyAuthentication: 407 } as const;

type HttpOptions = {
  /** For the whole answer, however slowly it comes. */
  readonly milliseconds: number;
  /** Whose HTTP_PROXY and NO_PROXY are heeded. */
  readonly environment: Readonly<Record<string, string | undefined>>;
};

/** HTTP of Node.js: no redirect is followed, and no answer is larger than `limits.fetchedBytes`. */
export function createNodeHttp({ milliseconds, environment }: HttpOptions): HttpPort {
  return {
    fetch: async (asked, signal) => {
      const host = URL.canParse(asked.url) ? new URL(asked.url).host : asked.url;
      const clock = AbortSignal.timeout(milliseconds);
      // Here, not above: HTTP takes long to load, and few calls fetch anything.
      const http = await import("node:http");
      const agent = new http.Agent({ proxyEnv: environment });
      try {
        const response = await answerTo(http, asked, agent, AbortSignal.any([clock, signal]));
        try {
          refuseOther(response, asked.url, host);
          return await bytesOf(response, asked.url);
        } finally {
          response.destroy();
        }
      } catch (thrown) {
        if (signal.aborted) throw jobErrors.cancelled();
        if (clock.aborted) throw networkErrors.timeout({ host, seconds: milliseconds / oneSecond });
        const errno = errnoOf(thrown);
        throw errno === null ? thrown : networkErrors.unreachable({ host, errno }, thrown);
      }
    },
  };
}

export const nodeHttp: HttpPort = createNodeHttp({
  milliseconds: limits.fetchMilliseconds,
  environment: process.env,
});

function answerTo(
  { request }: typeof import("node:http"),
  { url, body, contentType }: HttpRequest,
  agent: Agent,
  signal: AbortSignal,
): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    const headers = { Accept: "*/*", ...(contentType !== undefined && { "Content-Type": contentType }) };
    const asked = request(url, { agent, signal, headers, method: body === undefined ? "GET" : "POST" }, resolve);
    asked.on("error", reject);
    asked.end(body);
  });
}

/** @throws AppError NETWORK_REDIRECT, NETWORK_PROXY, NETWORK_STATUS: it is no answer to take bytes from */
function refuseOther({ statusCode = 0, headers }: IncomingMessage, url: string, host: string): void {
  if (statusCode === status.ok) return;
  if (statusCode >= status.redirection && statusCode < status.clientError)
    throw networkErrors.redirect({ url, target: headers.location ?? "" });
  if (statusCode === status.proxyAuthentication) throw networkErrors.proxy({ host });
  throw networkErrors.status({ host, url, status: String(statusCode) });
}

async function bytesOf(response: IncomingMessage, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => networkErrors.tooLarge({ url, megabytes: limits.fetchedBytes / megabyte });
  if (Number(response.headers["content-length"] ?? 0) > limits.fetchedBytes) throw tooLarge();
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength;
    if (bytes > limits.fetchedBytes) throw tooLarge();
    pieces.push(piece);
  }
  return Uint8Array.from(Buffer.concat(pieces));
}

/** What Node calls the end of a connection: an error of the system (`syscall`), of its HTTP parser, or of its own; null: something else. */
function errnoOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error && "code" in thrown)) return null;
  const code = String(thrown.code);
  return "syscall" in thrown || /^(?:HPE_|ECONNRESET|ERR_)/.test(code) ? code : null;
}
