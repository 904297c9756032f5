import { once } from "node:events";
import { connect as connectSocket } from "node:net";
import { connect as connectTls, type SecureVersion } from "node:tls";
import { createTee } from "#electron/live/tee.ts";
import { splitMessages, splitRecords } from "#electron/live/wire/records.ts";
import { native } from "#electron/pki/crypto/native.ts";
import { writePem } from "#electron/pki/pem/write-pem.ts";
import { startTls } from "#electron/testing/live/servers.ts";
import { makeCertificate } from "#electron/testing/make-certificate.ts";
import { limits } from "#shared/limits.ts";
import type { Sample } from "./types.ts";

const versions: readonly SecureVersion[] = ["TLSv1", "TLSv1.1", "TLSv1.2", "TLSv1.3"];

/** What a server sends in its handshake, in each version of TLS; the messages of those in clear alone too. `password` is the secret of TLS 1.3 in hex. */
export async function makeWireSamples(): Promise<readonly Sample[]> {
  const root = makeCertificate("Fuzz Root", await native.generateRsaKey(2048), null, native);
  const leaf = makeCertificate("fe01.contoso.com", await native.generateRsaKey(2048), root, native);
  const pem = (label: string, der: Uint8Array): string => writePem(label, der);
  const server = await startTls({
    key: pem("PRIVATE KEY", leaf.privateKey),
    cert: pem("CERTIFICATE", leaf.certificate) + pem("CERTIFICATE", root.certificate),
    ca: pem("CERTIFICATE", root.certificate),
    requestCert: true,
    rejectUnauthorized: false,
    minVersion: "TLSv1",
    ciphers: "DEFAULT:@SECLEVEL=0",
  });
  try {
    const flights = await Promise.all(versions.map((version) => recordFlight(server.port, version)));
    return [...flights, ...flights.flatMap(messagesOf)];
  } finally {
    await server.close();
  }
}

async function recordFlight(port: number, version: SecureVersion): Promise<Sample> {
  const socket = connectSocket(port, "127.0.0.1");
  await once(socket, "connect");
  const tee = createTee(socket, limits.handshakeBytes);
  const tls = connectTls({
    socket: tee.stream,
    minVersion: version,
    maxVersion: version,
    ciphers: "DEFAULT:@SECLEVEL=0",
    rejectUnauthorized: false,
  });
  let secret = "";
  tls.on("keylog", (line) => {
    secret ||= /^SERVER_HANDSHAKE_TRAFFIC_SECRET [0-9a-f]+ ([0-9a-f]+)/i.exec(line.toString("latin1"))?.[1] ?? "";
  });
  await once(tls, "secureConnect");
  const data = Uint8Array.from(tee.received());
  tls.destroy();
  return { name: version, data, password: secret };
}

/** Handshake records have type 22. */
function messagesOf({ name, data }: Sample): readonly Sample[] {
  const fragments = splitRecords(data)
    .filter(({ type }) => type === 22)
    .map(({ fragment }) => fragment);
  return splitMessages(fragments).map(({ type, body }) => ({
    name: `message ${type} of ${name}`,
    data: Uint8Array.from(body),
    password: "",
  }));
}
