import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import * as z from "zod";
import { type LockedPackage, productionPackages } from "./locked-packages.ts";

const licenceFile = /^(?:licen[cs]e|notice|copying)/i;
const authorSchema = z.object({ author: z.union([z.string(), z.object({ name: z.string() })]).optional() });
const rule = "-".repeat(80);

/** The MIT licence, for a package that names it and brings no text of it. */
const mit = (holder: string): string => `MIT License

Copyright (c) ${holder}

Permission is hereby granted, free of charge, to any person obtaining a copy of this software and associated documentation files (the "Software"), to deal in the Software without restriction, including without limitation the rights to use, copy, modify, merge, publish, distribute, sublicense, and/or sell copies of the Software, and to permit persons to whom the Software is furnished to do so, subject to the following conditions:

The above copyright notice and this permission notice shall be included in all copies or substantial portions of the Software.

THE SOFTWARE IS PROVIDED "AS IS", WITHOUT WARRANTY OF ANY KIND, EXPRESS OR IMPLIED, INCLUDING BUT NOT LIMITED TO THE WARRANTIES OF MERCHANTABILITY, FITNESS FOR A PARTICULAR PURPOSE AND NONINFRINGEMENT. IN NO EVENT SHALL THE AUTHORS OR COPYRIGHT HOLDERS BE LIABLE FOR ANY CLAIM, DAMAGES OR OTHER LIABILITY, WHETHER IN AN ACTION OF CONTRACT, TORT OR OTHERWISE, ARISING FROM, OUT OF OR IN CONNECTION WITH THE SOFTWARE OR THE USE OR OTHER DEALINGS IN THE SOFTWARE.
`;

/**
 * The notices that go with a release: each production package with its version and the text of its licence.
 *
 * @param root folder of package-lock.json and node_modules
 * @throws Error for a package without a licence text that is not under the MIT licence
 */
export function noticesText(root: string): string {
  const parts = productionPackages(root).map((found) => `${titleOf(found)}\n\n${licenceText(root, found).trim()}\n`);
  const head =
    "KeySpec contains the packages below, each under its own licence. A release also contains Electron (MIT licence,\nhttps://www.electronjs.org) with Chromium and Node.js, whose notices Electron brings along.\n";
  return [head, ...parts].join(`\n${rule}\n`);
}

const titleOf = ({ name, version, license }: LockedPackage): string => `${name} ${version} (${license})`;

function licenceText(root: string, { name, license, folder }: LockedPackage): string {
  const texts = readdirSync(resolve(root, folder))
    .filter((file) => licenceFile.test(file))
    .map((file) => readFileSync(resolve(root, folder, file), "utf8"));
  if (texts.length > 0) return texts.join("\n");
  if (license !== "MIT") throw new Error(`${name} brings no text of its licence (${license}).`);
  const { author = `the authors of ${name}` } = authorSchema.parse(
    JSON.parse(readFileSync(resolve(root, folder, "package.json"), "utf8")),
  );
  return mit(typeof author === "string" ? author : author.name);
}
