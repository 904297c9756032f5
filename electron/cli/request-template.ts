import { AppError } from "#shared/errors/app-error.ts";
import { type RequestTemplate, requestTemplateSchema } from "#shared/requests/types.ts";

/**
 * The template that an option names: `WebServer`, or an OID with its version: `1.3.6.1.4.1.311.21.8.1.2:100.3`.
 *
 * @returns null where none is named
 * @throws AppError USAGE
 */
export function requestTemplate(text: string | undefined): RequestTemplate | null {
  if (text === undefined || text === "") return null;
  const [, oid, majorVersion, minorVersion] = /^([\d.]+):(\d{1,10})(?:\.(\d{1,10}))?$/.exec(text) ?? [];
  const parsed = requestTemplateSchema.safeParse(
    oid === undefined
      ? { kind: "name", name: text }
      : {
          kind: "information",
          oid,
          majorVersion: Number(majorVersion),
          minorVersion: minorVersion === undefined ? null : Number(minorVersion),
        },
  );
  if (parsed.success) return parsed.data;
  throw new AppError("USAGE", `--template ${text}: that is no name and no OID of a template.`, {
    hint: "Write the template's name (not its display name), as WebServer, or its OID and version, as 1.3.6.1.4.1.311.21.8.1.2:100.3.",
  });
}
