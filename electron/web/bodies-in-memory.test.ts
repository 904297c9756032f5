import { EventEmitter } from "node:events";
import { expect, it } from "vitest";
import type { Services } from "#shared/api/contract.ts";
import { encodeFrame, frameType } from "#shared/api/frame.ts";
import { jobErrors } from "#shared/errors/definitions/jobs.ts";
import { limits } from "#shared/limits.ts";
import { largeCall } from "../testing/heavy-calls.ts";
import { headersOfPage } from "../testing/open-session.ts";
import { createServer } from "./server.ts";
import { createSession } from "./session.ts";
import { createOneTimeToken } from "./token.ts";

const authority = "127.0.0.1:1";
const origin = `http://${authority}`;
const session = createSession();

/** The routes of the host around two services; what a call needs of its connection is its end. */
function serverOf(
  services: Pick<Services, "inspect.files" | "job.cancel">,
): (path: string, init: RequestInit) => Promise<Response> {
  const app = createServer({
    authority: () => authority,
    link: createOneTimeToken(1_000),
    session,
    rendererFolder: "",
    services: services as Services,
    events: { serve: () => new Response(), end: async () => undefined },
    onLoad: () => undefined,
    onOpened: () => undefined,
    onUse: () => () => undefined,
    report: (thrown) => {
      throw thrown;
    },
  });
  const opened = { cookie: `keyspec-1=${session.cookie.value}`, key: session.key.value, host: session.publicKey };
  return async (path, init) =>
    app.request(
      `${origin}/api/${path}`,
      {
        ...init,
        method: "POST",
        headers: { ...headersOfPage(origin, opened, frameType), host: authority, ...init.headers },
      },
      { outgoing: new EventEmitter() },
    );
}

/** A body that is sent piece by piece as it is taken, and counts what was taken of it. */
function sentBody(body: Blob, onTaken: (bytes: number) => void): RequestInit {
  const reader = body.stream().getReader();
  const pieces = new ReadableStream<Uint8Array>(
    {
      pull: async (controller) => {
        const { done, value } = await reader.read();
        if (done) return controller.close();
        onTaken(value.length);
        controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  return { body: pieces, duplex: "half", headers: { "content-length": String(body.size) } } as RequestInit;
}

it("takes of eight large calls at a time no more than one call may have", async () => {
  let inMemory = 0;
  let most = 0;
  const call = serverOf({
    "inspect.files": async () => {
      throw jobErrors.tooMany();
    },
    "job.cancel": async () => ({ cancelled: true }),
  });
  const send = async (index: number): Promise<number> => {
    let taken = 0;
    const count = (bytes: number): void => {
      taken += bytes;
      inMemory += bytes;
      most = Math.max(most, inMemory);
    };
    const answer = await call("inspect.files", sentBody(largeCall(`job-${index}`), count));
    inMemory -= taken;
    return answer.status;
  };
  const statuses = await Promise.all(Array.from({ length: 8 }, (_, index) => send(index)));
  expect(new Set(statuses)).toEqual(new Set([200]));
  expect(inMemory).toBe(0);
  expect(most).toBeLessThanOrEqual(limits.requestBodyBytes);
  expect(most, "two calls of 33 MiB at a time").toBeGreaterThan(limits.requestBodyBytes / 2);
});

it("lets a small call through while large ones wait", async () => {
  const busy = Promise.withResolvers<void>();
  const begun = Promise.withResolvers<void>();
  const call = serverOf({
    "inspect.files": async () => {
      begun.resolve();
      await busy.promise;
      throw jobErrors.tooMany();
    },
    "job.cancel": async () => ({ cancelled: true }),
  });
  const large = Array.from({ length: 3 }, (_, index) =>
    call(
      "inspect.files",
      sentBody(largeCall(`job-${index}`), () => undefined),
    ),
  );
  await begun.promise;
  const body = new Blob([...encodeFrame({ jobId: "job-0" })]);
  expect(
    (
      await call(
        "job.cancel",
        sentBody(body, () => undefined),
      )
    ).status,
  ).toBe(200);
  busy.resolve();
  expect((await Promise.all(large)).map(({ status }) => status)).toEqual([200, 200, 200]);
});
