import { openSession } from "../../electron/testing/open-session.ts";
import type { PageSession } from "../../shared/api/session.ts";

/** How the development server speaks to the loopback host: as the one browser that opened its link. */
export type LoopbackSession = {
  readonly origin: string;
  readonly cookie: string;
  /** What the page of a release keeps. */
  readonly page: PageSession;
};

/** Opens the one-time link and keeps what it gives. Throws where the host gives nothing. */
export async function openLoopbackSession(link: string): Promise<LoopbackSession> {
  const { cookie, ...page } = await openSession(link);
  return { origin: new URL(link).origin, cookie, page };
}
