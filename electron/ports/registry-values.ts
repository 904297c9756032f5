/** A line of a value, as `reg query` prints it: four spaces around the type; the words of the rest depend on the language of Windows. */
const valueLine = /^ {4}(?<name>\S.*?) {4}(?<type>REG_[A-Z_]+) {4}(?<data>.*)$/;

/**
 * The texts and numbers among the values that `reg query KEY` printed, by name; numbers in decimal digits.
 *
 * @param printed what it wrote to its output
 */
export function registryValues(printed: string): Readonly<Record<string, string>> {
  const values = printed.split(/\r?\n/).flatMap((line): readonly (readonly [string, string])[] => {
    const { name, type, data } = valueLine.exec(line)?.groups ?? {};
    if (name === undefined || data === undefined) return [];
    if (type === "REG_SZ" || type === "REG_EXPAND_SZ") return [[name, data]];
    return type === "REG_DWORD" || type === "REG_QWORD" ? [[name, decimal(data)]] : [];
  });
  return Object.fromEntries(values);
}

/** `0x1` → `1`; what is no number stays. */
function decimal(data: string): string {
  const number = Number(data);
  return Number.isSafeInteger(number) ? String(number) : data;
}
