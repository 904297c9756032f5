import { type PageSession, sessionName, sessionSchema } from "#shared/api/session.ts";

/** Milliseconds that other tabs have to hand the session on. */
const answerMilliseconds = 1_000;

let asked: Promise<PageSession | null> | null = null;

/**
 * The session of this tab: kept from the opened link, or asked of another tab of this origin. null: there is none.
 * It is never sent before the host has proved itself (host-proof.ts).
 */
export function findSession(): Promise<PageSession | null> {
  asked ??= keptSession() ?? askOtherTabs();
  return asked;
}

function keptSession(): Promise<PageSession> | null {
  const kept = sessionStorage.getItem(sessionName);
  if (kept === null) return null;
  const session = sessionSchema.safeParse(JSON.parse(kept));
  return session.success ? Promise.resolve(session.data) : null;
}

function askOtherTabs(): Promise<PageSession | null> {
  const channel = new BroadcastChannel(sessionName);
  return new Promise<PageSession | null>((done) => {
    channel.onmessage = ({ data }: MessageEvent<unknown>) => {
      const session = sessionSchema.safeParse(data);
      if (!session.success) return;
      sessionStorage.setItem(sessionName, JSON.stringify(session.data));
      done(session.data);
    };
    setTimeout(() => done(null), answerMilliseconds);
    channel.postMessage("session?");
  }).finally(() => channel.close());
}

/**
 * Hands the session on to tabs that ask for it, as long as the page lives.
 *
 * @param prove rejects where the host is not the one that this page came from: whoever took its port could be the one who asks
 */
export function shareSession(prove: () => Promise<unknown>): void {
  const channel = new BroadcastChannel(sessionName);
  channel.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data !== "session?") return;
    void prove()
      .then(keptSession)
      .then((session) => session !== null && channel.postMessage(session))
      .catch(() => undefined);
  };
}
