import type { HttpBindings } from "@hono/node-server";
import { type Context, Hono, type MiddlewareHandler } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import type { Services } from "#shared/api/contract.ts";
import { challengePattern, proofPath } from "#shared/api/session.ts";
import { limits } from "#shared/limits.ts";
import { createBodyBudget } from "./body-budget.ts";
import { guardHost, guardKey, guardMethod, guardOrigin, guardSession } from "./guard.ts";
import { refusals } from "./refusals.ts";
import { refuse } from "./refuse.ts";
import { serveApi } from "./serve-api.ts";
import type { EventStreams } from "./serve-events.ts";
import { serveOpening } from "./serve-opening.ts";
import { servePage } from "./serve-page.ts";
import type { Session } from "./session.ts";
import { setResponseHeaders } from "./set-response-headers.ts";
import type { OneTimeToken } from "./token.ts";

/** Bytes of the form that carries the token. */
const openingBytes = 1_024;

export type ServerOptions = {
  /** `127.0.0.1:<port>`, known once the socket listens. */
  readonly authority: () => string;
  readonly link: OneTimeToken;
  readonly session: Session;
  readonly rendererFolder: string;
  readonly services: Services;
  readonly events: EventStreams;
  /** Called when the page is loaded. */
  readonly onLoad: () => void;
  /** Called when the link was used. */
  readonly onOpened: () => void;
  /** Called for each request of a page that has the key; returns the function that says that it has ended. */
  readonly onUse: () => () => void;
  readonly report: (thrown: unknown) => void;
};

/** Routes and guards of the loopback host, in the order in which a request meets them. */
export function createServer(options: ServerOptions): Hono<{ Bindings: HttpBindings }> {
  const { authority, link, session, report } = options;
  // Cookies do not tell ports apart: the port in the name keeps two running hosts from signing each other out.
  const cookieName = (): string => `keyspec-${authority().replace(/.*:/, "")}`;
  const budget = createBodyBudget(limits.requestBodyBytes);
  const app = new Hono<{ Bindings: HttpBindings }>();
  const open = async (context: Context, token: string): Promise<Response> => {
    const answer = await serveOpening(context, token, { link, session, cookieName: cookieName() });
    if (answer.status === 200) options.onOpened();
    return answer;
  };

  app.use(setResponseHeaders, guardHost(authority), guardMethod);

  app.get("/open/:token", async (context) => {
    // A preview of the link asks with HEAD (Hono answers it here); it must not use the link up.
    if (context.req.method === "HEAD") return context.body(null, 204);
    return open(context, context.req.param("token"));
  });
  app.post("/open", bodyLimit({ maxSize: openingBytes }), async (context) => {
    const { token } = await context.req.parseBody();
    return open(context, typeof token === "string" ? token : "");
  });

  app.use(guardSession(cookieName, session.cookie));

  // Before it has the proof the page sends nothing, its key neither.
  app.get(`${proofPath}:challenge`, guardOrigin(authority), (context) => {
    const challenge = context.req.param("challenge");
    return challengePattern.test(challenge)
      ? context.text(session.prove(challenge))
      : context.text("This is no challenge.\n", 400);
  });

  const keepAlive: MiddlewareHandler<{ Bindings: HttpBindings }> = async (context, next) => {
    context.env.outgoing.once("close", options.onUse());
    return next();
  };
  const ownPage = [guardOrigin(authority), guardKey(session.key), keepAlive] as const;

  app.get("/events", ...ownPage, options.events.serve);

  app.post(
    "/api/:path",
    ...ownPage,
    bodyLimit({
      maxSize: limits.requestBodyBytes,
      onError: (context) =>
        context.text(
          `One call may carry ${limits.requestBodyBytes / 1024 / 1024} MiB. Send fewer files at a time.\n`,
          413,
        ),
    }),
    (context) => serveApi(context, { services: options.services, budget, report }),
  );
  app.all("/api/*", (context) => context.text("Calls are made with POST.\n", 405, { allow: "POST" }));

  // Only files of the page, which hold no secret: compressed beside a secret, the length of an answer would tell of it (BREACH).
  app.get("*", compress({ encoding: "gzip" }), (context) =>
    servePage(context, { folder: options.rendererFolder, onLoad: options.onLoad }),
  );
  app.notFound((context) => refuse(context, 404, refusals.notFound));
  app.onError((thrown, context) => {
    report(thrown);
    return context.text("KeySpec met a fault of its own.\n", 500);
  });
  return app;
}
