import { useEffect, useEffectEvent } from "react";
import { client } from "../../host/client.ts";
import { hasShell } from "../../host/shell-events.ts";

let offers: readonly (() => void)[] = [];

/** The window's menu offers a report only where a page on screen can save one. */
function change(changed: typeof offers): void {
  const before = offers.length > 0;
  offers = changed;
  const canSaveReport = offers.length > 0;
  // A menu that does not hear it offers what then does nothing.
  if (hasShell() && canSaveReport !== before) client("app.menu", { canSaveReport }).catch(() => undefined);
}

/** Lets the window's menu ask for a report, for as long as the component is on screen. */
export function useReportOffer(onAsked: () => void): void {
  const latest = useEffectEvent(onAsked);
  useEffect(() => {
    const offer = () => latest();
    change([...offers, offer]);
    return () => change(offers.filter((other) => other !== offer));
  }, []);
}

/** Asks the report that came on screen last; without one nothing happens. */
export function askForReport(): void {
  offers.at(-1)?.();
}
