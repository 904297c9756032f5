import type { Insertion } from "./insert.ts";

/** One file that a kind is made of: its template, and where it goes. `{…}` are the placeholders of `placeholders.ts`. */
type TemplateFile = { readonly template: string; readonly path: string };

export type Kind = {
  readonly title: string;
  /** How a name of this kind looks. */
  readonly example: string;
  /** Parts of a name, separated by `/`. */
  readonly parts: 1 | 2;
  readonly files: readonly TemplateFile[];
  /** Rows in explicit lists that stand already. */
  readonly insertions: readonly Insertion[];
  /** What the author does next, beside replacing the marked lines. */
  readonly next: readonly string[];
};

/** Before the first import; `npm run format` sorts it in. */
const firstImport = /^(?=import )/m;

/** What `npm run new` can make. A kind's templates lie in `templates/<kind>/`. */
export const kinds = {
  rule: {
    title: "a rule of the verdict",
    example: "provider/cng",
    parts: 2,
    files: [
      { template: "rule.ts.template", path: "shared/rules/{topic}/{name}.ts" },
      { template: "rule.test.ts.template", path: "shared/rules/{topic}/{name}.test.ts" },
    ],
    insertions: [
      {
        path: "shared/rules/index.ts",
        at: firstImport,
        text: 'import { {camel} } from "./{topic}/{name}.ts";\n',
      },
      { path: "shared/rules/index.ts", at: /(?=\];\s*$)/, text: "  {camel},\n" },
      {
        path: "shared/rules/scope.test.ts",
        at: /(?<=^const scopes: Readonly<Record<string, string>> = \{\n)/m,
        text: '  "{topic}.{name}": "notice | Microsoft | certificate, chain, pfx",\n',
      },
    ],
    next: [
      "Put {camel} where it belongs in shared/rules/index.ts: findings of one severity are shown in that order.",
      "Write into shared/rules/scope.test.ts, with the row beside its neighbours, whom the rule judges.",
    ],
  },
  role: {
    title: "a role that certificates are planned for",
    example: "edge-internal",
    parts: 1,
    files: [
      { template: "role.ts.template", path: "shared/roles/definitions/{name}.ts" },
      { template: "role.test.ts.template", path: "shared/roles/definitions/{name}.test.ts" },
    ],
    insertions: [
      { path: "shared/roles/types.ts", at: /(?=\] as const;\nexport type RoleId\b)/, text: '  "{name}",\n' },
      { path: "shared/roles/index.ts", at: firstImport, text: 'import { {camel} } from "./definitions/{name}.ts";\n' },
      { path: "shared/roles/index.ts", at: /(?=\];\n\nconst byId\b)/, text: "  {camel},\n" },
      { path: "shared/trust/systems/kind-of-role.ts", at: /(?=\};\s*$)/, text: '  "{name}": "front-end",\n' },
    ],
    next: [
      "Put {camel} where screens should list it: the same place in roleIds (shared/roles/types.ts) and in shared/roles/index.ts.",
      "Say in shared/trust/systems/kind-of-role.ts which system presents its certificates: it stands there as a Front End.",
      "Run shared/rules/scope.test.ts: it shows which rules judge the role and whether they leave it out.",
    ],
  },
  authority: {
    title: "a certification authority",
    example: "example-authority",
    parts: 1,
    files: [
      { template: "authority.ts.template", path: "shared/authorities/{name}.ts" },
      { template: "authority.test.ts.template", path: "shared/authorities/{name}.test.ts" },
    ],
    insertions: [
      { path: "shared/authorities/types.ts", at: /(?=\] as const;\nexport type AuthorityId\b)/, text: '  "{name}",\n' },
      { path: "shared/authorities/index.ts", at: firstImport, text: 'import { {camel} } from "./{name}.ts";\n' },
      { path: "shared/authorities/index.ts", at: /(?=\];\n\nconst byId\b)/, text: "  {camel},\n" },
      {
        path: "shared/authorities/index.ts",
        at: /(?=\} as const satisfies Record<AuthorityId\b)/,
        text: '  "{name}": {camel},\n',
      },
    ],
    next: [
      "Put {camel} where screens should list it, in shared/authorities/types.ts and index.ts: public ones before the lab CA.",
    ],
  },
  provider: {
    title: "a provider of Windows keys (CSP or KSP)",
    example: "example-key-storage-provider",
    parts: 1,
    files: [],
    insertions: [
      {
        path: "shared/catalogue/providers/providers.ts",
        at: /(?=\}\);\n\nexport const )/,
        text: `  {camel}: "{marker}: what keys are in it, and why one meets it.",
`,
      },
      {
        path: "shared/catalogue/providers/providers.ts",
        at: /(?=\];\s*$)/,
        text: `  {
    // {marker}: its exact name as Windows writes it; a CSP is "capi" with its type and KeySpecs.
    name: "{words}",
    generation: "cng",
    type: 0,
    keySpecs: [],
    note: notes.{camel},
    citation: { ...sources.windowsProviders, section: "{marker}" },
  },
`,
      },
    ],
    next: [
      "Put the row beside its neighbours in shared/catalogue/providers/providers.ts.",
      "Where a document says something about it, add that to shared/catalogue/providers/product-statement.ts and a row to providers.test.ts.",
    ],
  },
  command: {
    title: "a command of the command line",
    example: "lab-ca-issue",
    parts: 1,
    files: [
      { template: "command.ts.template", path: "electron/cli/commands/{name}.ts" },
      { template: "command.test.ts.template", path: "electron/cli/commands/{name}.test.ts" },
    ],
    insertions: [
      {
        path: "electron/cli/commands/index.ts",
        at: /(?= {2}help: async)/,
        text: '  "{name}": async () => (await import("./{name}.ts")).{camel},\n',
      },
    ],
    next: [
      "Put {camel} where it belongs in the order of the work in electron/cli/commands/index.ts, or into the group that it belongs to.",
      "Run electron/cli/examples.test.ts, which runs the lines of its page.",
    ],
  },
  step: {
    title: "a step of a feature's wizard",
    example: "request/passphrase",
    parts: 2,
    files: [
      { template: "fields.ts.template", path: "renderer/src/features/{topic}/{name}/fields.ts" },
      { template: "validations.ts.template", path: "renderer/src/features/{topic}/{name}/validations.ts" },
      { template: "to-request.ts.template", path: "renderer/src/features/{topic}/{name}/to-request.ts" },
      { template: "step.tsx.template", path: "renderer/src/features/{topic}/{name}/step.tsx" },
      { template: "to-request.test.ts.template", path: "renderer/src/features/{topic}/{name}/to-request.test.ts" },
    ],
    insertions: [
      {
        path: "renderer/src/features/{topic}/text.ts",
        at: /(?<=^export const text = localised\("[^"]+", \{\n)/m,
        text: `  // {marker}: the words of the step.
  {camel}Step: {
    title: "{words}",
    heading: "{marker}",
    answer: "{marker}",
    noAnswer: "{marker}",
  },
`,
      },
    ],
    next: [
      "Add { id, title, heading, schema: {camel}Schema, Step: {pascal}Step } to the steps of the page in renderer/src/features/{topic}, and {camel}Defaults to its defaults.",
      "A step of a feature that is new: its folder needs a row in build/walls/walls.ts.",
    ],
  },
  reader: {
    title: "a reader of a part of a file format",
    example: "pkcs7/signer-infos",
    parts: 2,
    files: [
      { template: "reader.ts.template", path: "electron/pki/{topic}/read-{name}.ts" },
      { template: "reader.test.ts.template", path: "electron/pki/{topic}/read-{name}.test.ts" },
      { template: "errors.ts.template", path: "shared/errors/definitions/{area}.ts" },
    ],
    insertions: [
      {
        path: "shared/errors/definitions/asn1-sources.ts",
        at: /(?<=^export const sources = messages\("[^"]+", \{\n)/m,
        text: '  {areaCamel}: "{marker}: The {words}",\n',
      },
      {
        path: "shared/limits.ts",
        at: /(?=\} as const;\s*$)/,
        text: "  /** {marker}: entries of one structure. */\n  {areaCamel}Entries: 1_000,\n",
      },
      {
        path: "shared/text/every-text.ts",
        at: /(?=import "\.\.\/facts\/bundle-notices\.ts";)/,
        text: 'import "../errors/definitions/{area}.ts";\n',
      },
    ],
    next: [
      "Put the rows in shared/limits.ts, shared/text/every-text.ts and shared/errors/definitions/asn1-sources.ts beside their neighbours.",
      "Call read{pascal} where the format is recognised (electron/pki/sniff, or the format's own reader); a new code goes into shared/errors/codes.ts.",
      "A package or a room that the reader needs stands in build/walls/walls.ts, or the reader gets it through an argument.",
      "Add what it reads to the fuzzer, build/fuzz.",
    ],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** Whether a word of the command line names a kind. */
export function isKindName(word: string): word is KindName {
  return Object.hasOwn(kinds, word);
}
