/** `npm run texts`: what translators need, what they bring, and whether every language is complete. CONTRIBUTING.md says how it is used. */
import { parseArgs } from "node:util";
import { translatedTags } from "../../shared/text/languages.ts";
import { checkTexts } from "./check-texts.ts";
import { everyEnglishText } from "./every-english-text.ts";
import { exportTexts, importTexts, withoutExtra } from "./exchange.ts";
import { readLocale, writeLocale } from "./locale-files.ts";

const usage = `npm run texts -- check [LANGUAGE…]                  what is missing, stale, of no sentence, or wrong
npm run texts -- export LANGUAGE FOLDER [--open]    en.json, LANGUAGE.json and state.json; --open: only what is to do
npm run texts -- import LANGUAGE FOLDER             takes LANGUAGE.json of a folder that was exported`;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { open: { type: "boolean" } } });
const [command = "", ...rest] = positionals;
const [word = "", folder = ""] = rest;
const tag = translatedTags.find((known) => known === word);

if (command === "check" && rest.every((each) => translatedTags.some((known) => known === each))) {
  const english = await everyEnglishText();
  for (const language of translatedTags.filter((known) => rest.length === 0 || rest.includes(known))) {
    const problems = checkTexts(language, english, readLocale(language));
    for (const { kind, id, detail } of problems) console.error(`${language}: ${kind}: ${id}: ${detail}`);
    console.log(`${language}: ${english.size} texts, ${problems.length} problems`);
    if (problems.length > 0) process.exitCode = 1;
  }
} else if (command === "export" && tag !== undefined && folder !== "") {
  const count = exportTexts(folder, tag, await everyEnglishText(), readLocale(tag), values.open === true);
  console.log(`${count} texts are in ${folder}. Translate ${tag}.json, then: npm run texts -- import ${tag} ${folder}`);
} else if (command === "import" && tag !== undefined && folder !== "") {
  const { locale, taken, refused } = importTexts(folder, tag, readLocale(tag));
  writeLocale(tag, withoutExtra(locale, await everyEnglishText()));
  for (const line of refused) console.error(`refused: ${line}`);
  console.log(`${taken} texts were taken, ${refused.length} refused. Next: npm run texts -- check ${tag}`);
  if (refused.length > 0) process.exitCode = 1;
} else {
  console.error(`${usage}\nLANGUAGE is one of shared/text/languages.ts: ${translatedTags.join(", ")}.`);
  process.exitCode = 2;
}
