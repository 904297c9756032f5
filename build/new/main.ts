import { resolve } from "node:path";
import { isKindName, kinds } from "./kinds.ts";
import { marker } from "./leftovers.ts";
import { scaffold } from "./scaffold.ts";

const root = resolve(import.meta.dirname, "../..");
const [kind = "", name = ""] = process.argv.slice(2);

if (!isKindName(kind) || name === "") {
  const lines = Object.entries(kinds).map(
    ([word, { example, title }]) => `  npm run new -- ${word} ${example}`.padEnd(44) + title,
  );
  console.error(`Say what to make and how it is called:\n${lines.join("\n")}`);
  process.exitCode = 2;
} else {
  try {
    const { files, next } = scaffold(root, kind, name);
    console.log(`Made:\n${files.map((file) => `  ${file}`).join("\n")}`);
    console.log(`Next:\n  Replace every line with ${marker}; a test finds those that are left.`);
    console.log(next.map((line) => `  ${line}`).join("\n"));
  } catch (thrown) {
    console.error(thrown instanceof Error ? thrown.message : String(thrown));
    process.exitCode = 2;
  }
}
