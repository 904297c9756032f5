/** Globals that a room may be allowed: each kind is a door to something that is not plain data. */
export type GlobalKind = "clock" | "random" | "node" | "page" | "timer" | "network";

/** What one folder (or one file) may use. The longest matching `room` decides. */
export type Wall = {
  readonly room: string;
  /** npm packages and `node:` modules. */
  readonly packages: readonly string[];
  /** Folders of the project beside its own. */
  readonly rooms: readonly string[];
  readonly globals: readonly GlobalKind[];
  /** Which door is right, for whoever ran against the wall. */
  readonly door: string;
};

const pageLibraries = ["react", "@mantine/core", "@mantine/hooks", "@tanstack/react-query"];
const formLibraries = ["react-hook-form", "@hookform/resolvers", "zod"];

const pure =
  "shared/ is plain data and pure functions for every host: take what you need as an argument (the time as an ISO text, random bytes from a port), or put the work into electron/.";
const formats =
  "Formats get bytes and give facts or bytes; cryptography comes through electron/pki/crypto/port.ts, files and the clock through the caller.";
const feature =
  "A feature knows its own folder, components/, host/, navigation/ and shared/. What two features need moves to components/ or shared/.";
const service =
  "A service knows services/kit, stores/, ports/, jobs/ and shared/; what two services need moves to services/kit. Files, clock and randomness are ports.";

const services = [
  "app",
  "collector",
  "complete",
  "convert",
  "deployment",
  "drafts",
  "files",
  "inspect",
  "inventory",
  "lab-ca",
  "passwords",
  "pending",
  "preferences",
  "rehearsal",
  "report",
  "request",
];
const features = [
  "complete",
  "convert",
  "deployment",
  "explain",
  "help",
  "inspect",
  "lab-ca",
  "pending",
  "request",
  "rules",
  "settings",
  "start",
];

const serviceRooms = [
  "shared",
  "electron/services/kit",
  "electron/stores",
  "electron/ports",
  "electron/jobs",
  "electron/tasks",
];

/** Who may use what. A folder that is not here fails the test. */
export const walls: readonly Wall[] = [
  { room: "shared", packages: ["zod"], rooms: ["shared"], globals: [], door: pure },
  {
    room: "shared/text",
    packages: ["zod", "intl-messageformat", "@schummar/icu-type-parser"],
    rooms: [],
    globals: [],
    door: "Texts know nothing of what they are about. They are put into words here and nowhere else.",
  },
  {
    room: "shared/text/every-text.ts",
    packages: [],
    rooms: ["shared"],
    globals: [],
    door: "The list of every file that has texts for messages, so that whoever formats a message of elsewhere has its text.",
  },
  {
    room: "shared/facts",
    packages: ["zod"],
    rooms: ["shared/text", "shared/limits.ts"],
    globals: [],
    door: "Facts are what a reader found, before anybody judges: catalogues, rules and plans may know facts, never the other way round.",
  },
  {
    room: "shared/rules",
    packages: [],
    rooms: [
      "shared/catalogue",
      "shared/chain",
      "shared/authorities",
      "shared/deployment",
      "shared/errors",
      "shared/facts",
      "shared/judge",
      "shared/limits.ts",
      "shared/live",
      "shared/names",
      "shared/roles",
      "shared/text",
    ],
    globals: [],
    door: "Rules judge evidence. They know nothing of calls, reports, screens and import steps.",
  },
  {
    room: "shared/present",
    packages: [],
    rooms: [
      "shared/api",
      "shared/authorities",
      "shared/catalogue",
      "shared/chain",
      "shared/errors",
      "shared/explain",
      "shared/facts",
      "shared/inventory",
      "shared/judge",
      "shared/live",
      "shared/product-identity.ts",
      "shared/renewal",
      "shared/roles",
      "shared/rules",
      "shared/text",
      "shared/trust",
    ],
    globals: [],
    door: "present/ words what was found and judged for every host; laying it out is the page's and the command line's.",
  },
  {
    room: "electron/pki",
    packages: [
      "@peculiar/asn1-csr",
      "@peculiar/asn1-schema",
      "@noble/curves",
      "@noble/hashes",
      "@peculiar/asn1-x509",
      "fflate",
      "node:buffer",
      "node:util",
    ],
    rooms: ["shared"],
    globals: [],
    door: formats,
  },
  {
    room: "electron/pki/crypto/native.ts",
    packages: ["node:buffer", "node:crypto", "node:util"],
    rooms: ["electron/pki", "shared"],
    globals: ["node"],
    door: "native.ts is the only place that does cryptography with node:crypto.",
  },
  {
    room: "electron/pki/crypto/portable.ts",
    packages: [],
    rooms: ["electron/pki", "shared"],
    globals: [],
    door: "portable.ts puts the cryptography without node:crypto together; each part has a file of its own beside it.",
  },
  {
    room: "electron/pki/crypto/forge",
    packages: ["node-forge"],
    rooms: ["electron/pki", "shared"],
    globals: [],
    door: "crypto/forge/ is the only place that uses node-forge, by modules.",
  },
  {
    room: "electron/pki/crypto/random-bytes.ts",
    packages: [],
    rooms: [],
    globals: ["random"],
    door: "random-bytes.ts is where the portable cryptography gets its random numbers.",
  },
  {
    room: "electron/topology",
    packages: ["sax", "node:buffer"],
    rooms: ["shared", "electron/pki"],
    globals: [],
    door: formats,
  },
  {
    room: "electron/live",
    packages: ["node:crypto", "node:net", "node:stream", "node:tls"],
    rooms: ["shared", "electron/pki"],
    globals: ["timer", "node"],
    door: "live/ talks to the one port that a person named, and keeps what it sent. What that means is read by tasks and judged in shared/.",
  },
  {
    room: "electron/tasks",
    packages: ["@peculiar/asn1-schema", "@peculiar/asn1-x509"],
    rooms: ["shared", "electron/pki", "electron/topology", "electron/live"],
    globals: [],
    door: "A task runs in a worker on bytes and plain data: no path, no clock, no folder. Those belong to the service that calls it.",
  },
  {
    room: "electron/jobs",
    packages: ["node:module", "node:worker_threads", "node:os", "node:perf_hooks"],
    rooms: ["shared", "electron/tasks", "electron/ports"],
    globals: ["timer", "node", "clock"],
    door: "Jobs start workers and watch over them; what a worker does is a task.",
  },
  {
    room: "electron/ports",
    packages: [
      "env-paths",
      "node:child_process",
      "node:crypto",
      "node:fs",
      "node:fs/promises",
      "node:http",
      "node:https",
      "node:module",
      "node:os",
      "node:path",
      "node:tls",
      "node:url",
    ],
    rooms: ["shared"],
    globals: ["clock", "random", "node", "timer"],
    door: "Ports are what KeySpec needs of a computer, and know nothing of certificates.",
  },
  {
    room: "electron/stores",
    packages: ["zod", "node:path"],
    rooms: ["shared", "electron/ports", "electron/services/kit"],
    globals: [],
    door: "A store keeps records through the files port. It calls no service.",
  },
  {
    room: "electron/services",
    packages: [],
    rooms: [
      "shared",
      "electron/services",
      "electron/stores",
      "electron/ports",
      "electron/jobs",
      "electron/pki",
      "electron/tasks",
    ],
    globals: [],
    door: "create-host.ts and index.ts put the services together; everything else lives in a feature's folder.",
  },
  {
    room: "electron/services/kit",
    packages: ["node:path"],
    rooms: [
      "shared",
      "electron/stores",
      "electron/ports",
      "electron/jobs",
      "electron/tasks",
      "electron/pki",
      "electron/services/app",
    ],
    globals: ["timer"],
    door: service,
  },
  ...services.map(
    (name): Wall => ({
      room: `electron/services/${name}`,
      packages: ["node:path"],
      rooms: [
        ...serviceRooms,
        "electron/pki",
        ...(name === "complete" || name === "request" ? ["electron/services/pending"] : []),
        ...(name === "inventory" || name === "rehearsal" ? ["electron/services/inspect"] : []),
        // A deployment is rehearsed with what its inventory has.
        ...(name === "rehearsal" ? ["electron/services/inventory", "electron/services/pending"] : []),
        "package.json",
      ],
      globals: [],
      door: service,
    }),
  ),
  {
    room: "electron/web",
    packages: [
      "hono",
      "@hono/node-server",
      "node:crypto",
      "node:events",
      "node:fs/promises",
      "node:http",
      "node:os",
      "node:path",
      "node:timers/promises",
      "node:url",
      "node:zlib",
    ],
    rooms: ["shared", "electron/services", "electron/ports"],
    globals: ["clock", "node", "timer", "network"],
    door: "The loopback host serves the contract through dispatch. What it would decide belongs into a service or into shared/.",
  },
  {
    room: "electron/cli",
    packages: [
      "commander",
      "zod",
      "node:fs/promises",
      "node:path",
      "node:readline",
      "node:readline/promises",
      "node:stream",
      "node:timers/promises",
      "node:tty",
      "node:url",
      "node:util",
    ],
    rooms: ["shared", "electron/services", "electron/ports", "electron/web"],
    globals: ["clock", "node", "timer"],
    door: "A command calls the contract and lays out what shared/present says. Reading a format is a task, deciding is shared/'s.",
  },
  {
    room: "electron/desktop",
    packages: ["electron", "node:fs", "node:fs/promises", "node:path", "node:url"],
    rooms: ["shared", "electron/services", "electron/ports"],
    globals: ["clock", "node", "timer", "network", "page", "random"],
    door: "Only electron/desktop imports electron: put the need behind a port in electron/ports.",
  },
  {
    room: "renderer/src",
    packages: [...pageLibraries, "@mantine/dropzone", "react-dom"],
    rooms: ["renderer/src", "shared"],
    globals: ["page"],
    door: "The page reaches the host through renderer/src/host alone.",
  },
  {
    room: "renderer/src/app",
    packages: [...pageLibraries, "get-nonce", "virtual:keyspec-languages"],
    rooms: ["renderer/src", "shared"],
    globals: ["page"],
    door: "app/ puts the pages together. What they do lives in their features.",
  },
  {
    room: "renderer/src/host",
    packages: ["react", "@tanstack/react-query", "zod", "fflate"],
    rooms: ["shared", "renderer/src/navigation"],
    globals: ["page", "random", "network", "timer", "clock"],
    door: "host/ is the page's one door to the host, and knows no screen.",
  },
  {
    room: "renderer/src/navigation",
    packages: ["react"],
    rooms: ["shared", "renderer/src/host"],
    globals: ["page"],
    door: "navigation/ knows addresses, and no screen.",
  },
  {
    room: "renderer/src/components",
    packages: [...pageLibraries, "@mantine/dropzone", "@tanstack/react-table", "file-selector", ...formLibraries],
    rooms: ["shared", "renderer/src/host", "renderer/src/navigation"],
    globals: ["page", "timer", "clock"],
    door: "components/ are shared by the features and know none of them.",
  },
  ...features.map(
    (name): Wall => ({
      room: `renderer/src/features/${name}`,
      packages: [...pageLibraries, ...formLibraries],
      rooms: ["shared", "renderer/src/components", "renderer/src/host", "renderer/src/navigation"],
      globals: ["page", "clock", "timer"],
      door: feature,
    }),
  ),
];
