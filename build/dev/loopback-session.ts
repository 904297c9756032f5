/** How the development server speaks to the loopback host: as the one browser that opened its link. */
export type LoopbackSession = { readonly origin: string; readonly cookie: string };

/** Opens the one-time link and keeps the cookie. Throws where the host gives none. */
export async function openLoopbackSession(link: string): Promise<LoopbackSession> {
  const answer = await fetch(link, { redirect: "manual" });
  const cookie = answer.headers.getSetCookie()[0]?.split(";")[0];
  await answer.body?.cancel();
  if (cookie === undefined)
    throw new Error(`The loopback host answered its own link with ${answer.status} and no cookie.`);
  return { origin: new URL(link).origin, cookie };
}
