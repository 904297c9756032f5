import type { ImportedDeployment } from "#shared/api/schemas/deployment.ts";
import type { ProductId } from "#shared/catalogue/products/types.ts";
import type { Deployment } from "#shared/deployment/model.ts";
import type { Page } from "#shared/present/pages.ts";
import type { RoleId } from "#shared/roles/types.ts";
import type { ChosenFile } from "../host/files.ts";
import type { Route } from "./route.ts";

/** What one page gives the next beside the address. In memory only; a reload starts without it. */
export type Handoff = {
  readonly files?: readonly ChosenFile[];
  readonly chain?: readonly ChosenFile[];
  /** Ports of servers to look at: “fe01.contoso.com:5061”. The user is asked first. */
  readonly endpoints?: readonly string[];
  /** What the files are judged for. */
  readonly purpose?: {
    readonly product: ProductId;
    readonly role: RoleId;
    readonly deployment: string | null;
    readonly server: string | null;
  };
  /** The deployment to make requests for. */
  readonly deployment?: Deployment;
  /** That deployment is to be changed by hand; without one a new one is to be typed. */
  readonly typed?: true;
  /** A deployment that was dropped on another page. */
  readonly imported?: ImportedDeployment;
  /** Id of the unfinished run of requests to go on with. */
  readonly draft?: string;
  /** Id of the rule to show. */
  readonly rule?: string;
  /** Open the example at once. */
  readonly example?: true;
};

/** A page with what was typed and done on it. It stays when it is left, and comes back as it was. */
export type Instance = Route & {
  /** Stands in the state of its entries in the browser's history, and with its jobs at the host: a reload finds both. */
  readonly id: string;
  readonly handoff: Handoff;
  /** It was opened by its id, without what was on it: the host may know its jobs. */
  readonly found: boolean;
  /** The user closed it: Back returns to it, the navigation begins anew. */
  readonly closed: boolean;
  /** Counts the visits of all: the highest was shown last. */
  readonly used: number;
  /** How far down it was when it was left, in pixels. */
  readonly scroll: number;
};

/** Instances that are kept beside those that must not go. */
const most = 8;

/** The one of a page that was shown last and not closed since. */
export function lastOf(instances: readonly Instance[], page: Page): Instance | undefined {
  return instances
    .filter((each) => each.page === page && !each.closed)
    .toSorted((one, other) => other.used - one.used)[0];
}

/** Leaves out the least recently used where there are too many, never one that `mustStay`. The order stays: their elements do not move. */
export function withoutOldest(instances: readonly Instance[], mustStay: (id: string) => boolean): readonly Instance[] {
  const going = instances
    .toSorted((one, other) => one.used - other.used)
    .filter(({ id }) => !mustStay(id))
    .slice(0, Math.max(0, instances.length - most));
  return instances.filter((instance) => !going.includes(instance));
}
