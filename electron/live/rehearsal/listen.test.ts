import { once } from "node:events";
import { connect, type Socket } from "node:net";
import { describe, expect, it } from "vitest";
import { attemptCheck } from "#shared/rehearsal/rehearsal-checks.ts";
import { format } from "#shared/text/localise.ts";
import { writePem } from "../../pki/pem/write-pem.ts";
import { craftHierarchy, keys } from "../../testing/crafted/hierarchy.ts";
import { startTcp } from "../../testing/live/servers.ts";
import { everyCipher, shakeHands } from "../handshake.ts";
import { usualTimes } from "../probe-times.ts";
import { listen } from "./listen.ts";

const { leaf } = craftHierarchy(["fe01.contoso.com"]);
const identity = {
  key: writePem("PRIVATE KEY", keys.leaf.privateKey),
  certificates: writePem("CERTIFICATE", leaf),
};
/** A ClientHello that says that more of it follows. */
const beginning = Uint8Array.from([0x16, 0x03, 0x01, 0x02, 0x00, 0x01, 0x00, 0x01, 0xfc, 0x03, 0x03]);
const patience = 300;

/** What the listening end says of a peer that does what it wants. */
async function heard(peer: (socket: Socket) => void) {
  const listener = await listen(identity, everyCipher, patience);
  const socket = connect(listener.port, "127.0.0.1");
  socket.on("error", () => undefined);
  try {
    await once(socket, "connect");
    peer(socket);
    const { failure } = await listener.ended;
    const attempt = { id: "tls-1.2", version: null, cipher: null, initiator: null, listener: failure } as const;
    return { failure, words: format(attemptCheck(attempt).words) };
  } finally {
    socket.destroy();
    listener.close();
  }
}

describe("the listener of a rehearsal ends, and says why, with a peer that", () => {
  it("connects and says nothing", async () => {
    const { failure, words } = await heard(() => undefined);
    expect(failure).toMatchObject({ kind: "timeout", stage: "handshake" });
    expect(words).toMatch(/^TLS 1\.2: the handshake failed\. The listener saw: .*in time/);
  });

  it("stalls in the middle of its ClientHello", async () => {
    const { failure } = await heard((socket) => socket.write(beginning));
    expect(failure).toMatchObject({ kind: "timeout" });
  });

  it("cuts the connection in the middle of its ClientHello", async () => {
    const { failure, words } = await heard((socket) => {
      socket.write(beginning);
      socket.end();
    });
    expect(["closed", "reset"]).toContain(failure?.kind);
    expect(words).toContain("The listener saw:");
  });

  it("resets the connection", async () => {
    const { failure } = await heard((socket) => socket.resetAndDestroy());
    expect(["closed", "reset"]).toContain(failure?.kind);
  });

  it("speaks another protocol", async () => {
    const { failure, words } = await heard((socket) => socket.write("GET / HTTP/1.1\r\nHost: fe01\r\n\r\n"));
    expect(failure).toMatchObject({ kind: "not-tls" });
    expect(words).toContain("does not speak TLS");
  });

  it("sends garbage", async () => {
    const { failure } = await heard((socket) => socket.write(new Uint8Array(4_096).fill(0xa5)));
    expect(failure).not.toBeNull();
  });
});

describe("the initiator of a rehearsal ends, and says why, with a listener that", () => {
  const times = { ...usualTimes, handshake: patience };
  it.each([
    ["says nothing", () => undefined, ["timeout"]],
    ["cuts the connection", (socket: Socket) => socket.end(), ["closed", "reset"]],
    [
      "resets it after the ClientHello",
      (socket: Socket) => socket.once("data", () => socket.resetAndDestroy()),
      ["closed", "reset"],
    ],
    ["sends garbage", (socket: Socket) => socket.write(new Uint8Array(4_096).fill(0xa5)), ["not-tls", "other"]],
    [
      "answers with half a ServerHello",
      (socket: Socket) => socket.write(Uint8Array.from([0x16, 0x03, 0x03, 0x00, 0x50, 0x02])),
      ["timeout"],
    ],
  ] as const)("%s", async (_title, serve, kinds) => {
    const server = await startTcp((socket) => void serve(socket));
    try {
      const { failure } = await shakeHands({
        endpoint: { host: "127.0.0.1", port: server.port, isAddress: true },
        ...{ opening: "tls", from: "TLSv1.2", to: "TLSv1.2", ciphers: everyCipher, identity, times },
      });
      expect(kinds).toContain(failure?.kind);
      const attempt = { id: "tls-1.2", version: null, cipher: null, initiator: failure, listener: null } as const;
      expect(attemptCheck(attempt)).toMatchObject({ outcome: "fail" });
      expect(format(attemptCheck(attempt).words)).not.toMatch(/saw: $/);
    } finally {
      await server.close();
    }
  });
});
