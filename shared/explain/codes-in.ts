import { limits } from "../limits.ts";

/** A code that stands in a text. `strength`: how sure it is that the number is one (a lone number may be anything). */
export type FoundCode = { readonly code: string; readonly strength: "code" | "number" };

const patterns = {
  hresult: /\b0x([0-9a-f]{8})\b/gi,
  /** As consoles and old logs write it. */
  hresultWithH: /\b(8[0-9a-f]{7})h\b/gi,
  bareHresult: /(?<![\w.:/\\-])(8[0-9a-f]{7})(?![\w.:/\\-])/gi,
  decimal: /(?<![\d.])-?\d{9,10}(?![\d.])/g,
  symbol: /\b[A-Z]{2,}(?:_[A-Z0-9]+)+\b|\bE_SslError\b|\bWSAECONNRESET\b/g,
  iis: /\b40[13]\.\d{1,2}\b/g,
  capi: /\bCAPI2\b[^\d]{0,40}?\b(11|30)\b/gi,
  kb: /\bKB\d{6,7}\b/gi,
  event:
    /(?:\b(?:event|ereignis|evento|alert|warnung|alerte|ms-diagnostics)|év[éè]nement|事件|警报)[^\d\n]{0,24}(\d{2,5})\b/giu,
  state: /(?:\b(?:state|status|zustand|estado)|état|状态)[^\d\n]{0,16}(\d{4})\b/giu,
  lone: /(?<![\w.:/\\-])(\d{4,5})(?![\w.:/\\-])/g,
};

/** The low word of Win32 errors as HRESULTs: certutil prints "(WIN32: 86)" behind them, .NET only the number. */
const win32 = /\bWIN32:\s*(\d{1,5})\b/gi;

/**
 * Every code of a text, normalised: HRESULTs as 0x and eight digits in capitals, also where they stand as decimals with or without sign;
 * symbols and numbers as they are. Texts are localised by Windows, codes are not.
 *
 * @param text at most `limits.explainedCharacters` are looked at
 */
export function codesIn(text: string): readonly FoundCode[] {
  const looked = text.slice(0, limits.explainedCharacters);
  const all = (pattern: RegExp): readonly RegExpMatchArray[] => [...looked.matchAll(pattern)];
  const found: FoundCode[] = [
    ...all(patterns.hresult).map(([, digits = ""]) => strong(`0x${digits.toUpperCase()}`)),
    ...all(patterns.hresultWithH).map(([, digits = ""]) => strong(`0x${digits.toUpperCase()}`)),
    ...all(patterns.bareHresult).map(
      ([, digits = ""]) => ({ code: `0x${digits.toUpperCase()}`, strength: "number" }) as const,
    ),
    ...all(patterns.decimal).flatMap(([digits]) => hresultOfDecimal(digits)),
    ...all(win32).map(([, digits = ""]) => strong(hresult(0x80070000 + Number(digits)))),
    ...all(patterns.symbol).map(([symbol]) => strong(symbol)),
    ...all(patterns.iis).map(([status]) => strong(status)),
    ...all(patterns.capi).map(([, event = ""]) => strong(`CAPI2-${event}`)),
    ...all(patterns.kb).map(([article]) => strong(article.toUpperCase())),
    ...all(patterns.event).map(([, event = ""]) => strong(event)),
    ...all(patterns.state).map(([, state = ""]) => strong(state)),
    ...all(patterns.lone).map(([, digits = ""]) => ({ code: digits, strength: "number" }) as const),
  ];
  const byCode = new Map<string, FoundCode>();
  for (const each of found) if (byCode.get(each.code)?.strength !== "code") byCode.set(each.code, each);
  return [...byCode.values()];
}

function strong(code: string): FoundCode {
  return { code, strength: "code" };
}

/** An HRESULT of a failure has its highest bit set: below that a number is something else. */
function hresultOfDecimal(digits: string): readonly FoundCode[] {
  const value = Number(digits);
  const unsigned = value < 0 ? value + 2 ** 32 : value;
  return unsigned >= 2 ** 31 && unsigned < 2 ** 32 ? [strong(hresult(unsigned))] : [];
}

function hresult(value: number): string {
  return `0x${value.toString(16).toUpperCase().padStart(8, "0")}`;
}
