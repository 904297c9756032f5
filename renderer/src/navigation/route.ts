/** The pages of KeySpec, in the order of the navigation; the last one is reached from a pending request. */
export const pages = ["start", "request", "convert", "inspect", "pending", "lab-ca", "settings", "complete"] as const;
export type Page = (typeof pages)[number];

/** Where the user is: a page and, for some pages, the pending requests it is about. Never a secret: it stands in the address. */
export type Route = { readonly page: Page; readonly ids: readonly string[] };

/** Reads `#/page/id,id`. Anything unknown is the start page. */
export function parseRoute(hash: string): Route {
  const [page = "", ids = ""] = hash.replace(/^#\/?/, "").split("/");
  const known = pages.find((candidate) => candidate === page);
  if (known === undefined) return { page: "start", ids: [] };
  return { page: known, ids: ids.split(",").filter((id) => /^[a-z0-9-]{1,64}$/.test(id)) };
}

/** The inverse of `parseRoute`. */
export function formatRoute(route: Route): string {
  return route.ids.length === 0 ? `#/${route.page}` : `#/${route.page}/${route.ids.join(",")}`;
}
