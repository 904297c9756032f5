import type { IncomingMessage } from "node:http";
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

/** HTTP and HTTPS of Node.js: no redirect is followed, and no answer is larger than `limits.fetchedBytes`. */
export function createNodeHttp({ milliseconds, environment }: HttpOptions): HttpPort {
  return {
    fetch: async (asked, signal) => {
      const host = URL.canParse(asked.url) ? new URL(asked.url).host : asked.url;
      const clock = AbortSignal.timeout(milliseconds);
      try {
        const response = await answerTo(asked, environment, AbortSignal.any([clock, signal]));
        try {
          refuseOther(response, asked.url, host);
          return await bytesOf(response, asked.url);
        } finally {
          response.destroy();
        }
      } catch (thrown) {
        if (signal.aborted) throw jobErrors.cancelled();
        if (clock.aborted) throw networkErrors.timeout({ host, seconds: milliseconds / oneSecond });
        const reason = distrustOf(thrown);
        if (reason !== null) throw networkErrors.untrusted({ host, reason }, thrown);
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

async function answerTo(
  { url, body, contentType, userAgent }: HttpRequest,
  environment: HttpOptions["environment"],
  signal: AbortSignal,
): Promise<IncomingMessage> {
  const { request, agent } = url.startsWith("https:") ? await overTls(environment) : await overTcp(environment);
  return new Promise((resolve, reject) => {
    const headers = {
      Accept: "*/*",
      ...(contentType !== undefined && { "Content-Type": contentType }),
      ...(userAgent !== undefined && { "User-Agent": userAgent }),
    };
    const asked = request(url, { agent, signal, headers, method: body === undefined ? "GET" : "POST" }, resolve);
    asked.on("error", reject);
    asked.end(body);
  });
}

// Loaded here, not above: HTTP and TLS take long to load, and few calls fetch anything.
async function overTcp(proxyEnv: HttpOptions["environment"]) {
  const { Agent, request } = await import("node:http");
  return { request, agent: new Agent({ proxyEnv }) };
}

/** With what Node.js trusts and what this computer does: the CA of a proxy that opens connections is among the latter. */
async function overTls(proxyEnv: HttpOptions["environment"]) {
  const [{ Agent, request }, { getCACertificates }] = await Promise.all([import("node:https"), import("node:tls")]);
  const ca = [...getCACertificates("default"), ...getCACertificates("system")];
  return { request, agent: new Agent({ proxyEnv, ca }) };
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

/**
 * The reason why a chain or a name was not accepted, as Node.js calls it (https://nodejs.org/api/tls.html#x509-certificate-error-codes);
 * null: something else went wrong.
 */
function distrustOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error && "code" in thrown)) return null;
  const code = String(thrown.code);
  const isDistrust =
    /^(?:CERT_|CRL_|UNABLE_TO_|SELF_SIGNED_|DEPTH_ZERO_|ERR_TLS_CERT_|INVALID_(?:CA|PURPOSE)$|PATH_LENGTH_EXCEEDED$|HOSTNAME_MISMATCH$)/;
  return isDistrust.test(code) ? code : null;
}

/** What Node calls the end of a connection: an error of the system (`syscall`), of its HTTP parser, or of its own; null: something else. */
function errnoOf(thrown: unknown): string | null {
  if (!(thrown instanceof Error && "code" in thrown)) return null;
  const code = String(thrown.code);
  return "syscall" in thrown || /^(?:HPE_|ECONNRESET|ERR_)/.test(code) ? code : null;
}
