import { useSyncExternalStore } from "react";
import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { RoleId } from "#shared/roles/types.ts";
import type { ChosenFile } from "../host/files.ts";
import { randomId } from "../host/random-id.ts";
import { formatRoute, type Page, parseRoute, type Route } from "./route.ts";

/** What one page gives the next beside the address. In memory only; a reload starts without it. */
export type Handoff = {
  readonly files?: readonly ChosenFile[];
  readonly chain?: readonly ChosenFile[];
  /** What the files are judged for. */
  readonly purpose?: {
    readonly product: ProductId;
    readonly role: RoleId;
    readonly deployment: string | null;
    readonly server: string | null;
  };
  /** The deployment to make requests for. */
  readonly deployment?: Deployment;
  /** A deployment that was dropped on another page. */
  readonly imported?: ImportedDeployment;
  /** Id of the unfinished run of requests to go on with. */
  readonly draft?: string;
  /** Open the example at once. */
  readonly example?: true;
};

export type Location = Route & { readonly handoff: Handoff; readonly key: string };

const handoffs = new Map<string, Handoff>();
let current = read();
const listeners = new Set<() => void>();

function read(): Location {
  const state: unknown = window.history.state;
  const key = typeof state === "string" ? state : "";
  return {
    ...parseRoute(window.location.hash),
    handoff: handoffs.get(key) ?? {},
    key: `${window.location.hash} ${key}`,
  };
}

function refresh(): void {
  current = read();
  for (const listener of listeners) listener();
}

window.addEventListener("popstate", refresh);
window.addEventListener("hashchange", refresh);

/** Goes to a page. The browser's Back returns to the one before. */
export function navigate(page: Page, ids: readonly string[] = [], handoff: Handoff = {}): void {
  const key = randomId();
  handoffs.set(key, handoff);
  window.history.pushState(key, "", formatRoute({ page, ids }));
  refresh();
}

/** Where the user is now, with what the page before handed over. */
export function useLocation(): Location {
  return useSyncExternalStore(
    (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    () => current,
  );
}
