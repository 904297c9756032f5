import { certificateName } from "#shared/facts/certificate-name.ts";
import {
  type DeploymentRehearsal,
  notRehearsed,
  resultWords,
  summaryOfRehearsal,
} from "#shared/rehearsal/deployment/deployment-rehearsal.ts";
import { directionWords } from "#shared/rehearsal/deployment/direction-words.ts";
import type { RehearsedConnection } from "#shared/rehearsal/deployment/rehearsed-connections.ts";
import { format, formatted, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import type { Paint } from "./paint.ts";
import { linesOf } from "./rehearsal.ts";
import { table } from "./table.ts";

const text = localised("cli.render.connections", {
  heads: {
    result: "RESULT",
    initiator: "CONNECTS",
    listener: "LISTENS",
    links: "LINKS",
    first: "FIRST REASON",
  },
  end: "{system}: {certificate}, {direction}",
  title: "{initiator} → {listener}",
});

const colours = { works: "green", fails: "red", open: "yellow" } as const;

/** The connections as a table; of what does not work every check, with what to do and how it would show; what was not rehearsed. */
export function renderConnections(rehearsal: DeploymentRehearsal, paint: Paint, width: number): string {
  const { connections } = rehearsal;
  return [
    paint("bold", format(summaryOfRehearsal(rehearsal))),
    ...notRehearsed(rehearsal).map((words) => wrap(format(words), width)),
    ...(connections.length === 0 ? [] : ["", tableOf(connections, paint)]),
    ...connections.filter(({ result }) => result !== "works").flatMap((one) => details(one, paint)),
  ].join("\n");
}

function tableOf(connections: readonly RehearsedConnection[], paint: Paint): string {
  const { heads } = text;
  const [head = "", ...rows] = table([
    [heads.result, heads.initiator, heads.listener, heads.links, heads.first],
    ...connections.map((one) => [
      format(resultWords(one.result)),
      endOf(one, "initiator"),
      endOf(one, "listener"),
      one.links.map(({ link }) => link.id).join(","),
      one.first === null ? "" : format(one.first),
    ]),
  ]).split("\n");
  return [
    paint("dim", head),
    ...connections.map(({ result }, index) => paint(colours[result], rows[index] ?? "")),
  ].join("\n");
}

function endOf(connection: RehearsedConnection, side: "listener" | "initiator"): string {
  const { system, held } = connection[side];
  const certificate = certificateName(held.entry.certificate);
  return text.end({ system: system.title, certificate, direction: directionWords(connection.states[side]) });
}

function details(one: RehearsedConnection, paint: Paint): readonly string[] {
  const [initiator, listener] = [one.initiator, one.listener].map(({ system }) => formatted(system.title));
  return [
    "",
    paint("bold", text.title({ initiator: initiator ?? "", listener: listener ?? "" })),
    linesOf(
      one.checks.filter(({ outcome }) => outcome !== "pass"),
      paint,
    ),
  ];
}
