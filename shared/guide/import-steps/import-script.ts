import type { ConvertOptions } from "../../catalogue/targets/convert-options.ts";
import { targetById } from "../../catalogue/targets/index.ts";
import { settingsOf } from "../../catalogue/targets/target-settings.ts";
import type { TargetId } from "../../catalogue/targets/types.ts";
import { format, messages } from "../../text/localise.ts";
import { onOneLine } from "../commands/on-one-line.ts";
import { quotedFor } from "../commands/quoted-for.ts";
import { whyUnquotable } from "../commands/why-unquotable.ts";
import { certutilImport } from "./certutil-import.ts";

const texts = messages("guide.importScript", {
  about: "Imports {count, plural, one {# file} other {# files}} into Personal of this computer, with their keys.",
  run: "Run it on the server: Windows PowerShell, as administrator, in the folder with the files.",
  password:
    "certutil asks for the password of each file, and shows nothing of it. The script never sees it: as an argument it would stand in the list of processes.",
  left: "No script can name these files. Rename them, and import them one by one: {names}",
  missing: "Not found",
  refused: "Not imported",
  imported: "Imported",
  sum: "Imported: {imported} of {all}",
});

type ScriptFile = {
  /** Without its folder. */
  readonly fileName: string;
  /** SHA-1 of the certificate, in hex. */
  readonly thumbprint: string;
};

export type ImportScriptInput = {
  readonly files: readonly ScriptFile[];
  readonly target: TargetId;
  readonly options: ConvertOptions;
};

/**
 * One Windows PowerShell script that imports many PFX files as `importSteps` says for one: with certutil, which takes the provider by
 * its name and asks for each password itself. null: nothing to import with it, because the target is for other programs.
 */
export function importScript({ files, target: id, options }: ImportScriptInput): string | null {
  const target = targetById(id);
  if (target.container !== "PKCS#12") return null;
  const named = files.filter(({ fileName }) => isNameable(fileName));
  if (named.length === 0) return null;
  const left = files.filter(({ fileName }) => !isNameable(fileName)).map(({ fileName }) => onOneLine(fileName));
  const { provider, modifiers } = certutilImport(settingsOf(target, options).parameters, true);
  const before = ["-f", ...(provider === null ? [] : ["-csp", provider])];
  return [
    comment(format(texts.about({ count: named.length }))),
    comment(format(texts.run)),
    comment(format(texts.password)),
    ...(left.length === 0 ? [] : [comment(format(texts.left({ names: left })))]),
    "",
    // One statement: where the script is pasted, no line of it is taken for the answer to certutil's question.
    "& {",
    "$files = @(",
    ...named.map(
      ({ fileName, thumbprint }) => `  @{ Name = ${quote(fileName)}; Thumbprint = ${quote(thumbprint.toUpperCase())} }`,
    ),
    ")",
    `$before = ${listOf(before)}`,
    `$after = ${listOf(modifiers === "" ? [] : [modifiers])}`,
    "",
    "$certutil = Join-Path ([Environment]::SystemDirectory) 'certutil.exe'",
    "$imported = 0",
    "foreach ($file in $files) {",
    "  $path = Join-Path (Get-Location).ProviderPath $file.Name",
    `  if (-not (Test-Path -LiteralPath $path)) { Write-Warning (${quote(format(texts.missing))} + ': ' + $file.Name); continue }`,
    "  Write-Host $file.Name",
    "  & $certutil $before -importPFX $path $after",
    "  $store = 'Cert:\\LocalMachine\\My\\' + $file.Thumbprint",
    "  if ($LASTEXITCODE -eq 0 -and (Test-Path $store)) {",
    "    $imported += 1",
    `    Write-Output (${quote(format(texts.imported))} + ': ' + $file.Name + ' (' + $file.Thumbprint + ')')`,
    "  } else {",
    `    Write-Warning (${quote(format(texts.refused))} + ': ' + $file.Name)`,
    "  }",
    "}",
    `${quote(format(texts.sum({ imported: "{0}", all: "{1}" })))} -f $imported, $files.Count`,
    "}",
    "",
  ].join("\r\n");
}

function isNameable(fileName: string): boolean {
  return whyUnquotable("power-shell", fileName) === null;
}

function quote(text: string): string {
  return quotedFor("power-shell", text);
}

function listOf(words: readonly string[]): string {
  return `@(${words.map(quote).join(", ")})`;
}

/** A comment cannot be ended from inside its line. */
function comment(text: string): string {
  return `# ${onOneLine(text)}`;
}
