import { Hono } from "hono";
import { bodyLimit } from "hono/body-limit";
import { compress } from "hono/compress";
import { setCookie } from "hono/cookie";
import type { Services } from "#shared/api/contract.ts";
import type { JobListener } from "#shared/api/events.ts";
import { limits } from "#shared/limits.ts";
import { guardHost, guardMethod, guardOrigin, guardSession } from "./guard.ts";
import { serveApi } from "./serve-api.ts";
import { serveEvents } from "./serve-events.ts";
import { servePage } from "./serve-page.ts";
import { setResponseHeaders } from "./set-response-headers.ts";
import type { OneTimeToken, Token } from "./token.ts";

export type ServerOptions = {
  /** `127.0.0.1:<port>`, known once the socket listens. */
  readonly authority: () => string;
  readonly link: OneTimeToken;
  readonly session: Token;
  readonly rendererFolder: string;
  /** Language of the page. */
  readonly locale: string;
  readonly services: Services;
  readonly subscribe: (listener: JobListener) => () => void;
  readonly report: (thrown: unknown) => void;
};

/** Routes and guards of the loopback host, in the order in which a request meets them. */
export function createServer(options: ServerOptions): Hono {
  const { authority, link, session, report } = options;
  // Cookies do not tell ports apart: the port in the name keeps two running hosts from signing each other out.
  const cookieName = (): string => `keyspec-${authority().replace(/.*:/, "")}`;
  const app = new Hono();

  app.use(setResponseHeaders, guardHost(authority), guardMethod);

  app.get("/open/:token", (context) => {
    // A preview of the link asks with HEAD (Hono answers it here); it must not use the link up.
    if (context.req.method === "HEAD") return context.body(null, 204);
    if (!link.redeem(context.req.param("token"))) {
      return context.text(
        "This link was used before, or is not the one that KeySpec printed. Start KeySpec again for a new one.\n",
        403,
      );
    }
    setCookie(context, cookieName(), session.value, { httpOnly: true, sameSite: "Strict", path: "/" });
    return context.redirect("/");
  });

  app.use(guardSession(cookieName, session));

  app.get("/events", guardOrigin(authority), (context) => serveEvents(context, options.subscribe));

  app.post(
    "/api/:path",
    guardOrigin(authority),
    bodyLimit({
      maxSize: limits.requestBodyBytes,
      onError: (context) =>
        context.text(
          `One call may carry ${limits.requestBodyBytes / 1024 / 1024} MiB. Send fewer files at a time.\n`,
          413,
        ),
    }),
    (context) => serveApi(context, options.services, report),
  );
  app.all("/api/*", (context) => context.text("Calls are made with POST.\n", 405, { allow: "POST" }));

  // Only files of the page, which hold no secret: compressed beside a secret, the length of an answer would tell of it (BREACH).
  app.get("*", compress({ encoding: "gzip" }), (context) => servePage(context, options.rendererFolder, options.locale));
  app.notFound((context) => context.text("There is no such page.\n", 404));
  app.onError((thrown, context) => {
    report(thrown);
    return context.text("KeySpec met a fault of its own.\n", 500);
  });
  return app;
}
