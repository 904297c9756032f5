import type { VerdictId } from "../../rules/types.ts";
import { formatted } from "../../text/localise.ts";
import type { AssessedEnding, Looked } from "../ending.ts";

type Sample = { readonly labels: Readonly<Record<string, string>>; readonly value: number };
type Metric = { readonly name: string; readonly help: string; readonly samples: readonly Sample[] };

/**
 * The text format of Prometheus, version 0.0.4, for the textfile collector of node_exporter and windows_exporter. Certificates have the names
 * and labels of x509-certificate-exporter, so that its dashboards and alert rules work.
 *
 * @param looked `now`: ISO 8601
 */
export function prometheusText({ endings, waiting, verdicts, unread, now }: Looked & { readonly now: string }): string {
  const certificates = endings.filter(({ kind }) => kind !== "revocation-list");
  const lists = endings.filter(({ kind }) => kind === "revocation-list");
  const metrics: readonly Metric[] = [
    {
      name: "x509_cert_not_after",
      help: "Time at which the certificate ends, in seconds since 1970.",
      samples: certificates.flatMap((one) => samples(one, seconds(one.ends))),
    },
    {
      name: "x509_cert_not_before",
      help: "Time from which on the certificate is valid, in seconds since 1970.",
      samples: certificates.flatMap((one) => (one.begins === null ? [] : samples(one, seconds(one.begins)))),
    },
    {
      name: "x509_cert_expired",
      help: "1: the certificate has ended.",
      samples: certificates.flatMap((one) => samples(one, one.state === "ended" ? 1 : 0)),
    },
    {
      name: "keyspec_revocation_list_next_update",
      help: "Time before which the next revocation list is due, in seconds since 1970.",
      samples: lists.flatMap(({ issuerName, files, ends }) =>
        files.map((filepath) => ({
          labels: { issuer_CN: issuerName, filepath },
          value: seconds(ends),
        })),
      ),
    },
    {
      name: "keyspec_pending_request_days",
      help: "Days for which a request has had no answer.",
      samples: waiting.map(({ id, name, days }) => ({ labels: { subject_CN: name, id }, value: days })),
    },
    {
      name: "keyspec_certificate_verdict",
      help: "Whether a certificate works where a server has it. 0: it works, 1: with warnings, 2: it will not work, 3: KeySpec cannot tell.",
      samples: verdicts.map(({ name, issuerName, serialNumber, role, server, uses, verdict }) => ({
        labels: {
          ...{ subject_CN: name, issuer_CN: issuerName, serial_number: serialNumber },
          ...{ role, server, uses: uses.join(" ") },
        },
        value: verdictValues[verdict],
      })),
    },
    {
      name: "keyspec_unreadable_files",
      help: "Files that could not be read.",
      samples: [{ labels: {}, value: unread.length }],
    },
    {
      name: "keyspec_last_run_timestamp_seconds",
      help: "Time of this run, in seconds since 1970.",
      samples: [{ labels: {}, value: seconds(now) }],
    },
  ];
  return metrics
    .filter((metric) => metric.samples.length > 0)
    .map(metricText)
    .join("");
}

/** As the exit codes of Nagios: what nobody can tell is not healthy. */
const verdictValues = {
  works: 0,
  "works-with-warnings": 1,
  "will-not-work": 2,
  "cannot-tell": 3,
} as const satisfies Record<VerdictId, number>;

function seconds(time: string): number {
  return Math.floor(Date.parse(time) / 1_000);
}

/** One sample for each file, and for each place where a deployment names them. */
function samples({ name, issuerName, serialNumber, files, places }: AssessedEnding, value: number): readonly Sample[] {
  const labels = { subject_CN: name, issuer_CN: issuerName, serial_number: serialNumber };
  const found = files.map((filepath) => ({ labels: { ...labels, filepath }, value }));
  const used = places.map((place) => ({ labels: { ...labels, place: formatted(place) }, value }));
  return files.length > 0 ? found : used;
}

/** A label set may stand once in a metric. */
function metricText({ name, help, samples: all }: Metric): string {
  const lines = new Map(all.map(({ labels, value }) => [`${name}${labelText(labels)}`, value]));
  return [
    `# HELP ${name} ${help}`,
    `# TYPE ${name} gauge`,
    ...[...lines].map(([series, value]) => `${series} ${value}`),
    "",
  ].join("\n");
}

function labelText(labels: Sample["labels"]): string {
  const pairs = Object.entries(labels).map(([label, value]) => `${label}="${escaped(value)}"`);
  return pairs.length === 0 ? "" : `{${pairs.join(",")}}`;
}

function escaped(value: string): string {
  return value
    .replaceAll("\\", "\\\\")
    .replaceAll('"', '\\"')
    .replace(/\r\n|\r|\n/g, "\\n");
}
