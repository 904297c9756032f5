/** One file that a kind is made of: its template, and where it goes. `{…}` are the placeholders of `placeholders.ts`. */
type TemplateFile = { readonly template: string; readonly path: string };

export type Kind = {
  readonly title: string;
  /** How a name of this kind looks. */
  readonly example: string;
  /** Parts of a name, separated by `/`. */
  readonly parts: 1 | 2;
  readonly files: readonly TemplateFile[];
  /** What the author does next, beside replacing the marked lines. */
  readonly next: readonly string[];
};

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
    next: ["Add {camel} to shared/rules/index.ts; a test compares the list with the folder."],
  },
  role: {
    title: "a role that certificates are planned for",
    example: "edge-internal",
    parts: 1,
    files: [
      { template: "role.ts.template", path: "shared/roles/{name}.ts" },
      { template: "role.test.ts.template", path: "shared/roles/{name}.test.ts" },
    ],
    next: [
      'Add "{name}" to roleIds in shared/roles/types.ts.',
      "Add {camel} to byId in shared/roles/index.ts; a test compares it with the folder, another plans it for random deployments.",
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
    next: [
      'Add "{name}" to authorityIds in shared/authorities/types.ts.',
      "Add {camel} to both lists in shared/authorities/index.ts; a test compares them with the folder.",
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
    next: ["Add {camel} to electron/cli/commands/index.ts, or to the group that it belongs to."],
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
      { template: "step.test.ts.template", path: "renderer/src/features/{topic}/{name}/step.test.ts" },
    ],
    next: [
      "Add {pascal}Step to the step list of renderer/src/features/{topic}, and its defaults to the feature's fields.",
      "Put its words into renderer/src/features/{topic}/text.ts.",
    ],
  },
} as const satisfies Record<string, Kind>;

export type KindName = keyof typeof kinds;

/** Whether a word of the command line names a kind. */
export function isKindName(word: string): word is KindName {
  return Object.hasOwn(kinds, word);
}
