import { type ComponentType, type LazyExoticComponent, lazy } from "react";
import type { Page } from "#shared/present/pages.ts";
import { fetchCode } from "../host/fetch-code.ts";

type View = { readonly default: ComponentType };

/** The code of each page: fetched when it is opened. */
const fetchers = {
  start: async () => ({ default: (await import("../features/start/start-page.tsx")).StartPage }),
  deployment: async () => ({ default: (await import("../features/deployment/deployment-page.tsx")).DeploymentPage }),
  request: async () => ({ default: (await import("../features/request/request-page.tsx")).RequestPage }),
  convert: async () => ({ default: (await import("../features/convert/convert-page.tsx")).ConvertPage }),
  inspect: async () => ({ default: (await import("../features/inspect/inspect-page.tsx")).InspectPage }),
  pending: async () => ({ default: (await import("../features/pending/pending-page.tsx")).PendingPage }),
  complete: async () => ({ default: (await import("../features/complete/complete-page.tsx")).CompletePage }),
  settings: async () => ({ default: (await import("../features/settings/settings-page.tsx")).SettingsPage }),
  rules: async () => ({ default: (await import("../features/rules/rules-page.tsx")).RulesPage }),
  explain: async () => ({ default: (await import("../features/explain/explain-page.tsx")).ExplainPage }),
  help: async () => ({ default: (await import("../features/help/help-page.tsx")).HelpPage }),
  "lab-ca": async () => ({ default: (await import("../features/lab-ca/lab-ca-page.tsx")).LabCaPage }),
} as const satisfies Record<Page, () => Promise<View>>;

export const pageViews = Object.fromEntries(
  Object.entries(fetchers).map(([page, fetcher]) => [page, lazy<ComponentType>(() => fetchCode(fetcher))]),
) as Readonly<Record<Page, LazyExoticComponent<ComponentType>>>;

/**
 * Fetches the other pages once the browser has nothing else to do, so that they open at once, and even when the host is gone.
 * One that cannot be fetched is asked for again when it is opened. One after the other: the host is proved before each, and a browser
 * makes what is asked for at once wait in a queue, long after the proof.
 */
export function fetchEveryPage(): void {
  requestIdleCallback(() => {
    void fetchOneByOne();
  });
}

async function fetchOneByOne(): Promise<void> {
  for (const fetcher of Object.values(fetchers)) await fetchCode(fetcher).catch(() => undefined);
}
