import { cliErrors } from "#shared/errors/definitions/cli.ts";
import { type RequestTemplate, requestTemplateSchema } from "#shared/guide/requests/types.ts";

/** Dotted, as a template's OID is; a template's name never is digits and dots only. */
const oidPattern = /^\d+(?:\.\d+)+$/;
const oidWithVersion = /^([\d.]+):(\d{1,10})(?:\.(\d{1,10}))?$/;

/**
 * The template that an option names: `WebServer`, or an OID with its version: `1.3.6.1.4.1.311.21.8.1.2:100.3`.
 *
 * @returns null for "": no template is to be named
 * @throws AppError USAGE
 */
export function requestTemplate(text: string): RequestTemplate | null {
  if (text === "") return null;
  if (oidPattern.test(text)) {
    throw cliErrors.templateWithoutVersion({ text });
  }
  const [, oid, majorVersion, minorVersion] = oidWithVersion.exec(text) ?? [];
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
  throw cliErrors.unknownTemplate({ text });
}
