import type { Command, CommandGroup } from "../command-page.ts";

type Page = Command | CommandGroup;

/** Every command by its word, in the order of the work. Each is a part of the program that is loaded when somebody names it. */
const loaders = {
  roles: async () => (await import("./roles.ts")).roles,
  authorities: async () => (await import("./authorities.ts")).authorities,
  deployment: async () => (await import("./deployment.ts")).deployment,
  inventory: async () => (await import("./inventory.ts")).inventory,
  plan: async () => (await import("./plan.ts")).plan,
  request: async () => (await import("./request.ts")).request,
  pending: async () => (await import("./pending.ts")).pending,
  complete: async () => (await import("./complete.ts")).complete,
  convert: async () => (await import("./convert.ts")).convert,
  inspect: async () => (await import("./inspect.ts")).inspect,
  compare: async () => (await import("./compare.ts")).compare,
  report: async () => (await import("./report.ts")).report,
  map: async () => (await import("./map.ts")).map,
  probe: async () => (await import("./probe.ts")).probe,
  rehearse: async () => (await import("./rehearse.ts")).rehearse,
  collect: async () => (await import("./collect.ts")).collect,
  renew: async () => (await import("./renew.ts")).renew,
  expiry: async () => (await import("./expiry.ts")).expiry,
  explain: async () => (await import("./explain.ts")).explain,
  rules: async () => (await import("./rules.ts")).rules,
  "lab-ca": async () => (await import("./lab-ca.ts")).labCa,
  "newer-version": async () => (await import("./newer-version.ts")).newerVersion,
  serve: async () => (await import("./serve.ts")).serve,
  help: async () => (await import("./help.ts")).help(allCommands),
} as const satisfies Readonly<Record<string, () => Promise<Page>>>;

export const commandNames: readonly string[] = Object.keys(loaders);

/** All commands, in the order of the work. */
export function allCommands(): Promise<readonly Page[]> {
  return Promise.all(Object.values(loaders).map((load) => load()));
}

/** Those commands whose names are among some words; other words are passed over. */
export function commandsAmong(words: readonly string[]): Promise<readonly Page[]> {
  const named = Object.entries(loaders).filter(([name]) => words.includes(name));
  return Promise.all(named.map(([, load]) => load()));
}
