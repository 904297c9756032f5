type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number };

const metricName = "[a-zA-Z_:][a-zA-Z0-9_:]*";
const labelPair = String.raw`[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\["\\n])*"`;
const sampleLine = new RegExp(
  String.raw`^(${metricName})(?:\{(${labelPair}(?:,${labelPair})*)?\})? (-?\d+(?:\.\d+)?)$`,
);

/**
 * A strict reader of the text format of Prometheus, version 0.0.4: HELP and TYPE before the samples of a metric, all samples of one metric
 * together, no series twice, LF, a last line end.
 *
 * @throws TypeError where a line is none of these
 */
export function parsePrometheus(text: string): ReadonlyMap<string, readonly Sample[]> {
  if (!text.endsWith("\n")) throw new TypeError("The last line has no end.");
  const metrics = new Map<string, Sample[]>();
  const seen = new Set<string>();
  let current = "";
  let typed = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const help = new RegExp(`^# HELP (${metricName}) [^\\n]+$`).exec(line)?.[1];
    const type = new RegExp(`^# TYPE (${metricName}) gauge$`).exec(line)?.[1];
    if (help !== undefined) {
      if (metrics.has(help)) throw new TypeError(`${help} is there twice.`);
      metrics.set(help, []);
      current = help;
      continue;
    }
    if (type !== undefined) {
      if (type !== current) throw new TypeError(`TYPE of ${type} is not behind its HELP.`);
      typed = type;
      continue;
    }
    const [, name = "", pairs = "", value = ""] = sampleLine.exec(line) ?? [];
    if (name === "" || name !== typed || name !== current) throw new TypeError(`No line of the format: ${line}`);
    const series = line.slice(0, line.lastIndexOf(" "));
    if (seen.has(series)) throw new TypeError(`Twice: ${series}`);
    seen.add(series);
    metrics.get(name)?.push({ labels: labelsOf(pairs), value: Number(value) });
  }
  return metrics;
}

function labelsOf(pairs: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    [...pairs.matchAll(/([a-zA-Z_][a-zA-Z0-9_]*)="((?:[^"\\\n]|\\["\\n])*)"/g)].map(([, label = "", value = ""]) => [
      label,
      value.replace(/\\(["\\n])/g, (_, escaped: string) => (escaped === "n" ? "\n" : escaped)),
    ]),
  );
}
