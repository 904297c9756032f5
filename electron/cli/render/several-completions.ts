import type { ApiOutput } from "#shared/api/contract.ts";
import type { TargetId } from "#shared/catalogue/targets/types.ts";
import { certificateName } from "#shared/facts/certificate-name.ts";
import { installedAs } from "#shared/guide/import-steps/installed-as.ts";
import { requestTitle } from "#shared/guide/requests/request-title.ts";
import { byGravity } from "#shared/judge/gravity.ts";
import { errorsOf, type ResultVerdict } from "#shared/judge/judge-result.ts";
import { format, localised } from "#shared/text/localise.ts";
import { wrap } from "#shared/text/wrap.ts";
import { renderImport } from "./import.ts";
import { renderNote } from "./note.ts";
import type { Paint } from "./paint.ts";
import { renderResultVerdict } from "./verdict.ts";

const text = localised("cli.several-completions", {
  done: "{title} ({id}) → {path}",
  failed: "{title} ({id}): {why}",
  counts:
    "{done, plural, one {# request completed} other {# requests completed}}{failed, plural, =0 {} other {; # failed}}{strangers, plural, =0 {} one {; # certificate answers no request} other {; # certificates answer no request}}{unread, plural, =0 {} one {; # file could not be read} other {; # files could not be read}}.",
  none: "{file}: none of the pending requests has the key of the certificate for {name}.",
  near: "{file}: the certificate for {name} has the names of the request {title} ({id}), but another key.",
  unread: "{file}: {why}",
});

type Several = Pick<ApiOutput<"complete.several">, "strangers" | "unread"> & {
  readonly requests: readonly (ApiOutput<"complete.several">["requests"][number] & {
    readonly verdicts: readonly ResultVerdict[];
  })[];
};

/** What became of each request that the files answer, with how to import its PFX, and what answered none. */
export function renderSeveralCompletions(several: Several, target: TargetId, paint: Paint, width: number): string {
  const { requests, strangers, unread } = several;
  const done = requests.filter(({ outcome }) => outcome.ok).length;
  const counts = { done, failed: requests.length - done, strangers: strangers.length, unread: unread.length };
  return [
    ...inOrderOfInterest(requests).map((request) => renderOne(request, target, paint, width)),
    ...[
      ...strangers.map(({ file, certificate, nearest }) => {
        const name = certificateName(certificate);
        return nearest === null
          ? text.none({ file, name })
          : text.near({ file, name, title: requestTitle(nearest), id: nearest.id });
      }),
      ...unread.map(({ file, error }) => text.unread({ file, why: error.message })),
    ].map((line) => wrap(line, width, "")),
    text.counts(counts),
  ].join("\n\n");
}

/** What failed first, then what will not work, then the rest. */
function inOrderOfInterest(requests: Several["requests"]): Several["requests"] {
  return requests.toSorted((one, other) => Number(one.outcome.ok) - Number(other.outcome.ok) || byGravity(one, other));
}

function renderOne(
  { pending, outcome, verdicts }: Several["requests"][number],
  target: TargetId,
  paint: Paint,
  width: number,
): string {
  const title = format(requestTitle(pending));
  if (!outcome.ok) return wrap(text.failed({ title, id: pending.id, why: outcome.error.message }), width, "");
  const { file, notices, thumbprint } = outcome.value;
  return [
    paint("bold", text.done({ title, id: pending.id, path: file.path })),
    ...notices.map((notice) => wrap(renderNote(notice), width, "  ")),
    ...verdicts.map((verdict) => renderResultVerdict(verdict, verdicts.length > 1, paint, width)),
    renderImport(
      [{ fileName: file.name, thumbprint }],
      { target, ...installedAs(pending), problems: errorsOf(verdicts) },
      paint,
      width,
    ),
  ].join("\n");
}
