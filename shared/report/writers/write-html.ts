import { drawPicture } from "../../present/trust/draw-picture.ts";
import { localised } from "../../text/localise.ts";
import { toneSigns } from "../document/states.ts";
import { reportTexts } from "../document/texts.ts";
import type { Block, Cell, FactLine, ProblemBlock, ReportDocument } from "../document/types.ts";
import { breakable, escapeHtml } from "./escape-html.ts";
import { reportStyle, reportStyleHash } from "./html-style.ts";
import { svgText } from "./svg-text.ts";

const texts = localised("report.html", { table: "Table: {title}", picture: "Picture: {title}" });

/**
 * A report as one HTML page that stands alone: nothing is fetched, nothing is run. Its content security policy allows its own style sheet
 * and nothing else, so that even a mistake in escaping could start no script.
 */
export function writeHtml({ title, language, headline, blocks }: ReportDocument): string {
  return `<!DOCTYPE html>
<html lang="${escapeHtml(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${reportStyleHash}'; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${escapeHtml(title)}</title>
<style>${reportStyle}</style>
</head>
<body>
<main>
<h1>${breakable(title)}</h1>
<p class="headline tone-${headline.tone}">${sign(headline.tone)}${breakable(headline.text)}</p>
${blocks.map((block, index) => blockHtml(block, 3, `picture-${index}`)).join("\n")}
</main>
</body>
</html>
`;
}

/** @param id for an element of the block that others name: the only one of the page */
function blockHtml(block: Block, depth: 2 | 3 | 4, id: string): string {
  switch (block.kind) {
    case "heading":
      return `<h${block.level}>${breakable(block.text)}</h${block.level}>`;
    case "paragraph":
      return `<p>${breakable(block.text)}</p>`;
    case "list": {
      const tag = block.ordered ? "ol" : "ul";
      return `<${tag}>\n${block.items.map((item) => `<li>${breakable(item)}</li>`).join("\n")}\n</${tag}>`;
    }
    case "table":
      return tableHtml(block);
    case "picture":
      return pictureHtml(block, id);
    case "facts":
      return factsHtml(block, depth);
    case "problem":
      return problemHtml(block);
    case "part":
      return `<details open>\n<summary><h3>${breakable(block.title)}</h3></summary>\n${block.blocks
        .map((inner, index) => blockHtml(inner, 4, `${id}-${index}`))
        .join("\n")}\n</details>`;
  }
}

/** A wide table is scrolled by itself, with the keyboard too. */
function tableHtml({ title, columns, rows }: Extract<Block, { kind: "table" }>): string {
  const head = columns.map((column) => `<th scope="col">${breakable(column)}</th>`).join("");
  const body = rows.map(([first, ...cells]) => {
    const header = first === undefined ? "" : `<th scope="row">${cellHtml(first)}</th>`;
    return `<tr>${header}${cells.map((cell) => `<td>${cellHtml(cell)}</td>`).join("")}</tr>`;
  });
  return `<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(texts.table({ title }))}">
<table>
<caption>${breakable(title)}</caption>
<thead><tr>${head}</tr></thead>
<tbody>
${body.join("\n")}
</tbody>
</table>
</div>`;
}

/** As wide as it is: it is scrolled by itself, and on paper it has a page across. */
function pictureHtml({ title, picture }: Extract<Block, { kind: "picture" }>, id: string): string {
  return `<figure class="map-picture">
<figcaption>${breakable(title)}</figcaption>
<div class="wide" role="region" tabindex="0" aria-label="${escapeHtml(texts.picture({ title }))}">${svgText(drawPicture(picture, id))}</div>
</figure>`;
}

function factsHtml({ title, rows }: Extract<Block, { kind: "facts" }>, depth: 2 | 3 | 4): string {
  const lines = rows.map((row) => `<div><dt>${breakable(row.label)}</dt>${factHtml(row)}</div>`);
  return `<section class="facts">
<h${depth}>${breakable(title)}</h${depth}>
<dl>
${lines.join("\n")}
</dl>
</section>`;
}

function factHtml({ lines, mono, tone = "plain" }: FactLine): string {
  return lines.map((line) => `<dd>${toned(tone, wordsHtml(line, mono))}</dd>`).join("");
}

function problemHtml({ tone, title, lines, source, rule }: ProblemBlock): string {
  const { place, said, url } = source;
  const cited =
    url !== null && /^https?:\/\//.test(url)
      ? `<a href="${escapeHtml(url)}">${escapeHtml(place)}</a>`
      : escapeHtml(place);
  const paragraphs = lines.map((line) => `<p>${breakable(line)}</p>`);
  return `<article class="problem tone-${tone}">
<h3>${sign(tone)}${breakable(title)}</h3>
${paragraphs.join("\n")}
<p class="source">${escapeHtml(reportTexts.source)} ${cited}${said.map((words) => ` <span>${escapeHtml(words)}</span>`).join("")} <code>${escapeHtml(rule)}</code></p>
</article>`;
}

function cellHtml({ lines, mono, tone = "plain" }: Cell): string {
  return lines.map((line) => toned(tone, wordsHtml(line, mono))).join("<br>");
}

function wordsHtml(words: string, mono: boolean | undefined): string {
  return mono === true ? `<code>${breakable(words)}</code>` : breakable(words);
}

function toned(tone: NonNullable<Cell["tone"]>, html: string): string {
  return tone === "plain" ? html : `<span class="state tone-${tone}">${sign(tone)}${html}</span>`;
}

/** The words beside it say the same, so it is not read aloud. */
function sign(tone: NonNullable<Cell["tone"]>): string {
  return toneSigns[tone] === "" ? "" : `<span class="sign" aria-hidden="true">${toneSigns[tone]}</span> `;
}
