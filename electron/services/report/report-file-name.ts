import { endingOf, type SavedFormId } from "#shared/report/forms.ts";
import type { Report } from "#shared/report/model.ts";
import { formatted } from "#shared/text/localise.ts";
import { safeFileName } from "../kit/safe-file-name.ts";

/** `keyspec-report-fe01.contoso.com-20261127-1830.html`: what it is about, and when it was made (UTC), so that reports of a year stand in order. */
export function reportFileName({ title, subjects, madeAt }: Report, form: SavedFormId): string {
  const [only, ...others] = subjects;
  const about = only !== undefined && others.length === 0 ? only.label : formatted(title);
  const [, day = "", time = ""] = /^([\d-]{10})T(\d\d:\d\d)/.exec(madeAt) ?? [];
  const stamp = `${day.replaceAll("-", "")}-${time.replace(":", "")}`;
  return `keyspec-report-${safeFileName(about).replaceAll(/\s+/g, "-")}-${stamp}${endingOf(form)}`;
}
