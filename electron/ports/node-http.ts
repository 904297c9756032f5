import { Agent, type IncomingMessage, request } from "node:http";
import { networkErrors } from "#shared/errors/definitions/network.ts";
import { limits } from "#shared/limits.ts";
import type { HttpPort, HttpRequest } from "./types.ts";

const megabyte = 1024 * 1024;
const milliseconds = 1_000;

/**
 * HTTP of Node.js: no redirect is followed, the proxy is that of HTTP_PROXY and NO_PROXY. The whole answer must be there within
 * `limits.fetchMilliseconds`, however slowly it comes, and within `limits.fetchedBytes`.
 */
export const nodeHttp: HttpPort = {
  fetch: async (asked, signal) => {
    const { host } = new URL(asked.url);
    const clock = AbortSignal.timeout(limits.fetchMilliseconds);
    try {
      const response = await answerTo(asked, AbortSignal.any([clock, signal]));
      const status = response.statusCode ?? 0;
      if (status >= 300 && status < 400) {
        response.destroy();
        throw networkErrors.redirect({ url: asked.url, target: response.headers.location ?? "" });
      }
      if (status !== 200) {
        response.destroy();
        throw networkErrors.status({ host, url: asked.url, status: String(status) });
      }
      return await bytesOf(response, asked.url);
    } catch (thrown) {
      if (clock.aborted) throw networkErrors.timeout({ host, seconds: limits.fetchMilliseconds / milliseconds });
      if (thrown instanceof Error && "code" in thrown && "syscall" in thrown)
        throw networkErrors.unreachable({ host, errno: String(thrown.code) }, thrown);
      if (thrown instanceof Error && "code" in thrown && /^(?:HPE_|ECONNRESET|ERR_)/.test(String(thrown.code)))
        throw networkErrors.unreachable({ host, errno: String(thrown.code) }, thrown);
      throw thrown;
    }
  },
};

function answerTo({ url, body, contentType }: HttpRequest, signal: AbortSignal): Promise<IncomingMessage> {
  const agent = new Agent({ proxyEnv: process.env });
  return new Promise((resolve, reject) => {
    const headers = { Accept: "*/*", ...(contentType !== undefined && { "Content-Type": contentType }) };
    const asked = request(url, { agent, signal, headers, method: body === undefined ? "GET" : "POST" }, resolve);
    asked.on("error", reject);
    asked.end(body);
  });
}

async function bytesOf(response: IncomingMessage, url: string): Promise<Uint8Array<ArrayBuffer>> {
  const tooLarge = () => networkErrors.tooLarge({ url, megabytes: limits.fetchedBytes / megabyte });
  if (Number(response.headers["content-length"] ?? 0) > limits.fetchedBytes) {
    response.destroy();
    throw tooLarge();
  }
  const pieces: Uint8Array[] = [];
  let bytes = 0;
  for await (const piece of response as AsyncIterable<Uint8Array>) {
    bytes += piece.byteLength;
    if (bytes > limits.fetchedBytes) {
      response.destroy();
      throw tooLarge();
    }
    pieces.push(piece);
  }
  return Uint8Array.from(Buffer.concat(pieces));
}
