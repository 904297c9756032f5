import type { Socket } from "node:net";
import { Duplex } from "node:stream";

/** A stream that stands between a socket and TLS and keeps a copy of what the server sends. */
export type Tee = {
  readonly stream: Duplex;
  /** What came so far, up to the limit. */
  readonly received: () => Uint8Array;
};

/**
 * @param socket connected; it ends with the stream
 * @param most bytes that are kept of the beginning; the rest goes by
 */
export function createTee(socket: Socket, most: number): Tee {
  const kept: Buffer[] = [];
  let keptBytes = 0;
  const stream = new Duplex({
    // A stream that errs would end the process without a listener: TLS on top of it reports what happened.
    read: () => {
      socket.resume();
    },
    write: (chunk: Buffer, _encoding, done) => {
      socket.write(chunk, done);
    },
    final: (done) => {
      socket.end(done);
    },
    destroy: (error, done) => {
      socket.destroy();
      done(error);
    },
  });
  socket.on("data", (chunk: Buffer) => {
    const room = most - keptBytes;
    if (room > 0) {
      kept.push(chunk.subarray(0, room));
      keptBytes += Math.min(chunk.length, room);
    }
    if (!stream.push(chunk)) socket.pause();
  });
  socket.on("end", () => stream.push(null));
  socket.on("error", (error) => stream.destroy(error));
  socket.on("close", () => stream.destroy());
  return { stream, received: () => Buffer.concat(kept) };
}
