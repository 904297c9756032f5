import { randomUUID } from "node:crypto";
import type { CDPSession, Page, Request, Route } from "@playwright/test";
import { decodeWire, encodeWire } from "../../shared/api/wire.ts";
import { toBrowser, toMain } from "./page-address.ts";
import type { SentDown, SentUp } from "./preload-world.ts";
import type { CallRemote } from "./remote-calls.ts";
import type { LoadFailure, MainSide, Served, WindowNumber } from "./two-sides.ts";
import { pageWorldScript, preloadWorldScript } from "./world-scripts.ts";

const worldName = "Electron Isolated Context";
/** The name that `preload-world.ts` declares. */
const bindingName = "sendToMain";

/** What Electron calls a permission, and Playwright. */
const permissions = { "clipboard-sanitized-write": "clipboard-write", "clipboard-read": "clipboard-read" } as const;

export type OwnWindow = {
  readonly load: (url: string) => Promise<LoadFailure | null>;
  readonly send: (channel: string, values: readonly unknown[]) => Promise<void>;
};

/**
 * Makes a window of the main process out of a page of the browser: its preload script in a world of its own, its requests answered by the
 * main process, its navigation asked for.
 *
 * @param preload absolute path of the preload script; "": none
 */
export async function makeWindow(
  page: Page,
  {
    number,
    preload,
    main,
  }: { readonly number: WindowNumber; readonly preload: string; readonly main: CallRemote<MainSide> },
): Promise<OwnWindow> {
  const secret = randomUUID();
  const session = await page.context().newCDPSession(page);
  const world = await followWorld(session);
  const sendDown = async (sent: SentDown, caller = world()): Promise<void> => {
    const expression = `receiveFromMain(${JSON.stringify(encodeWire(sent))})`;
    // A page that was left meanwhile hears nothing.
    await session.send("Runtime.evaluate", { expression, ...caller }).catch(() => undefined);
  };

  session.on("Runtime.bindingCalled", ({ name, payload, executionContextId }) => {
    if (name !== bindingName) return;
    // The answer goes to the world that asked, also while the browser still tells which worlds there are.
    const caller = { contextId: executionContextId };
    const { invocation, channel, values } = decodeWire(payload) as SentUp;
    main("invoke", number, toMain(page.url()), channel, values).then(
      (value) => sendDown({ invocation, value }, caller),
      (error: Error) =>
        sendDown({ invocation, error: `Error invoking remote method '${channel}': Error: ${error.message}` }, caller),
    );
  });
  await session.send("Runtime.addBinding", { name: bindingName, executionContextName: worldName });
  if (preload !== "") {
    await page.addInitScript({ content: await pageWorldScript(secret) });
    await session.send("Page.addScriptToEvaluateOnNewDocument", {
      source: await preloadWorldScript(secret, preload),
      worldName,
    });
  }

  await page.route("**/*", (route, request) => answerRequest(route, request, number, main));
  page.on("crash", () => void main("pageGone", number).catch(() => undefined));
  page.on("close", () => void main("windowClosed", number).catch(() => undefined));
  return {
    load: async (url) => {
      await grantPermissions(page, url, number, main);
      const errorPage = page
        .waitForEvent("framenavigated", (frame) => frame.url().startsWith("chrome-error:"))
        .catch(() => undefined);
      try {
        await page.goto(toBrowser(url), { waitUntil: "domcontentloaded" });
        return null;
      } catch (thrown) {
        const failure = failureOf(thrown);
        // Chromium shows a page of its own then, which would be in the way of a load that comes before it.
        await errorPage;
        return failure;
      }
    },
    send: (channel, values) => sendDown({ channel, values }),
  };
}

/** What Playwright says of a load that failed; anything else is thrown. */
function failureOf(thrown: unknown): LoadFailure {
  const description = /net::(?<name>ERR_\w+)/.exec(String(thrown))?.groups?.["name"];
  if (description === undefined) throw thrown;
  return { code: -2, description };
}

/** Returns where the preload script of the page's top frame runs now. */
async function followWorld(session: CDPSession): Promise<() => { readonly contextId: number }> {
  let contextId: number | undefined;
  session.on("Runtime.executionContextCreated", ({ context }) => {
    if (context.name === worldName) contextId = context.id;
  });
  session.on("Runtime.executionContextsCleared", () => {
    contextId = undefined;
  });
  await session.send("Page.enable");
  await session.send("Runtime.enable");
  // Without a world there is nobody to evaluate for: an id that no world has.
  return () => ({ contextId: contextId ?? 0 });
}

async function answerRequest(
  route: Route,
  request: Request,
  number: WindowNumber,
  main: CallRemote<MainSide>,
): Promise<void> {
  const url = toMain(request.url());
  const isLeaving = request.isNavigationRequest() && request.frame().url() !== "about:blank";
  if (isLeaving && !(await main("mayNavigate", number, url))) {
    // Electron leaves the page as it is and says nothing.
    await route.fulfill({ status: 204 });
    return;
  }
  const served: Served = await main("request", number, url, request.method()).catch(
    () => ({ kind: "cancelled" }) as const,
  );
  // A page that was left while its answer was made takes it no more.
  await give(route, served).catch(() => undefined);
}

async function give(route: Route, served: Served): Promise<void> {
  if (served.kind === "cancelled") await route.abort("blockedbyclient");
  else if (served.kind === "nobody") await route.abort("namenotresolved");
  else await route.fulfill({ status: served.status, headers: served.headers, body: Buffer.from(served.body) });
}

/** What the main process allows the page is allowed in the browser. */
async function grantPermissions(
  page: Page,
  url: string,
  number: WindowNumber,
  main: CallRemote<MainSide>,
): Promise<void> {
  const allowed: string[] = [];
  for (const [electronName, browserName] of Object.entries(permissions)) {
    if (await main("mayUse", number, electronName, url)) allowed.push(browserName);
  }
  await page.context().grantPermissions(allowed, { origin: new URL(toBrowser(url)).origin });
}
