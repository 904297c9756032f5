import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { Language, type Node, Parser } from "web-tree-sitter";

const script = readFileSync(join(import.meta.dirname, "keyspec-collect.ps1"), "utf8");

/** Commands of Windows PowerShell 2.0, of the product’s shell, and of Windows; none of them changes anything but what is shown. */
const readingCommands = [
  "Format-List",
  "Get-CsCertificate",
  "Get-Module",
  "Import-Module",
  "New-Object",
  "Out-String",
  "Select-Object",
  "Set-StrictMode",
  "Write-Host",
  "certutil.exe",
];
/** What came after Windows PowerShell 2.0. */
const newer = [
  /\[ordered\]/i,
  /\[pscustomobject\]/i,
  /::new\(/i,
  /\s-(?:not)?in\s/i,
  /Get-CimInstance/i,
  /\$PSItem/i,
  /\$PSScriptRoot/i,
];

async function parse(text: string): Promise<Node> {
  await Parser.init();
  const grammar = createRequire(import.meta.url).resolve("tree-sitter-powershell/tree-sitter-powershell.wasm");
  const parser = new Parser();
  parser.setLanguage(await Language.load(grammar));
  const tree = parser.parse(text);
  if (tree === null) throw new TypeError("Nothing was parsed.");
  return tree.rootNode;
}

function textsOf(node: Node, type: string): readonly string[] {
  return node.descendantsOfType(type).flatMap((found) => found?.text ?? []);
}

describe("the script of keyspec collect", () => {
  it("is PowerShell, by the grammar of tree-sitter", async () => {
    expect((await parse(script)).hasError).toBe(false);
    expect((await parse(script.replace("function Add-Store", "function {"))).hasError).toBe(true);
  });

  it("calls its own functions, and commands that only read", async () => {
    const tree = await parse(script);
    const own = new Set(textsOf(tree, "function_name"));
    const called = new Set(textsOf(tree, "command_name").filter((name) => !own.has(name)));
    expect([...called].sort()).toEqual(readingCommands);
    expect([...own].filter((name) => !textsOf(tree, "command_name").includes(name))).toEqual([]);
  });

  it("opens stores for reading, writes one new file, and asks for no key", () => {
    expect(script.match(/OpenFlags\] '[^']*'/g)).toEqual(["OpenFlags] 'ReadOnly, OpenExistingOnly, IncludeArchived'"]);
    expect(script.match(/FileMode\]::\w+/g)).toEqual(["FileMode]::CreateNew"]);
    expect(script).not.toMatch(
      /Export\(|ExportParameters|ExportCspBlob|SetValue|-exportPFX|Remove-|Set-Item|Invoke-|https?:/i,
    );
  });

  it("is ASCII, and holds nothing that Windows PowerShell 2.0 does not know", () => {
    // biome-ignore lint/suspicious/noControlCharactersInRegex: all of ASCII is meant
    expect(script).toMatch(/^[\x00-\x7f]*$/);
    const code = script.replace(/^\s*#.*$/gm, "");
    expect(newer.filter((pattern) => pattern.test(code))).toEqual([]);
  });
});
