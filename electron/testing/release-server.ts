import { readFile } from "node:fs/promises";
import { createServer } from "node:https";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { productIdentity } from "#shared/product-identity.ts";
import { type ConnectProxy, startConnectProxy } from "./connect-proxy.ts";
import { runOpenssl } from "./run-openssl.ts";

type Answer = { readonly status: number; readonly text: string };

export type ReleaseServer = {
  readonly proxy: ConnectProxy;
  /** For a host that is to reach it and to believe it: HTTPS_PROXY, NO_PROXY, NODE_EXTRA_CA_CERTS. */
  readonly environment: Readonly<Record<string, string>>;
  readonly asked: readonly { readonly path: string | undefined; readonly userAgent: string | undefined }[];
  readonly answerWith: (answer: Answer) => void;
  readonly close: () => void;
};

/** A double of where the releases are, with a certificate for its name, behind a proxy. Needs OpenSSL, which writes into the folder. */
export async function startReleaseServer(folder: string): Promise<ReleaseServer> {
  const { host } = new URL(productIdentity.latestRelease);
  const files = { key: join(folder, "releases.key"), certificate: join(folder, "releases.pem") };
  await runOpenssl(folder, [
    ...["req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", files.key, "-out", files.certificate],
    ...["-subj", "/CN=Releases", "-addext", `subjectAltName=DNS:${host}`],
  ]);
  let answer: Answer = { status: 404, text: "{}" };
  const asked: { readonly path: string | undefined; readonly userAgent: string | undefined }[] = [];
  const options = { key: await readFile(files.key), cert: await readFile(files.certificate) };
  const server = createServer(options, ({ url, headers }, response) => {
    asked.push({ path: url, userAgent: headers["user-agent"] });
    response.writeHead(answer.status).end(answer.text);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const proxy = await startConnectProxy((server.address() as AddressInfo).port);
  return {
    proxy,
    environment: { HTTPS_PROXY: proxy.url, NO_PROXY: "", NODE_EXTRA_CA_CERTS: files.certificate },
    asked,
    answerWith: (next) => {
      answer = next;
    },
    close: () => {
      server.closeAllConnections();
      server.close();
      proxy.close();
    },
  };
}
