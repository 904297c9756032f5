import { resolve } from "node:path";
import { isKindName, kinds } from "./kinds.ts";
import { marker } from "./leftovers.ts";
import { scaffold } from "./scaffold.ts";

const root = resolve(import.meta.dirname, "../..");
const lines = (all: readonly string[]): string => all.map((line) => `  ${line}`).join("\n");
const [kind = "", name = ""] = process.argv.slice(2);

if (!isKindName(kind) || name === "") {
  const known = Object.entries(kinds).map(
    ([word, { example, title }]) => `  npm run new -- ${word} ${example}`.padEnd(57) + title,
  );
  console.error(`Say what to make and how it is called:\n${known.join("\n")}`);
  process.exitCode = 2;
} else {
  try {
    const { files, changed, next } = scaffold(root, kind, name);
    if (files.length > 0) console.log(`Made:\n${lines(files)}`);
    console.log(`Added to:\n${lines(changed)}`);
    console.log(
      `Next:\n  npm run format, which sorts the new imports in.\n  Replace every line with ${marker}; a test finds those that are left.`,
    );
    console.log(lines(next));
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 2;
  }
}
