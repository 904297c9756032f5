import { oids } from "#electron/pki/asn1/oids.ts";
import type { ValueOf } from "#electron/pki/x509/extensions/types.ts";
import type { CertificateFacts } from "#shared/facts/certificate-facts.ts";
import type { Policy } from "#shared/facts/common.ts";
import { directory, nameForm, nameStart, printable, theirName, theirNames } from "./general-names.ts";
import { type ExtensionField, keyUsageNames, purposes } from "./openssl-names.ts";

/**
 * How an extension is compared. `theirs`: OpenSSL's lines in a form of ours, null: it printed the bytes, because it could not read them.
 * `ours`: the fact in the same form, null: a part of it could not be read, where OpenSSL reads nothing.
 */
type Form<Field extends ExtensionField> = {
  readonly theirs: (lines: readonly string[]) => string | null;
  readonly ours: (value: ValueOf<CertificateFacts[Field]>) => string | null;
};

/** Lines without those that are empty. */
function full(lines: readonly string[]): readonly string[] {
  return lines.map((line) => line.trimEnd()).filter((line) => line.trim() !== "");
}

/** A text that is told apart from its encoding: OpenSSL prints the octets of any. */
function plainText(text: string): string {
  return /^[ -~]+$/.test(text) ? text : "";
}

/** OpenSSL shows no policy where a qualifier of a known kind is broken. */
function hasBrokenQualifier({ qualifiers = [] }: Policy): boolean {
  return qualifiers.some(({ kind, ...one }) => kind === "other" && "oid" in one && knownQualifiers.includes(one.oid));
}
const knownQualifiers: readonly string[] = [oids.practiceStatement.oid, oids.userNotice.oid];

/** The first line of an address; what is none is not compared. */
function theirPlace(text: string): string {
  return /^[a-z][a-z0-9+.-]*:/i.test(text) ? text : "";
}

function purposeForm(word: string): string {
  return purposes[word] ?? word;
}

function hexForm(text: string): string {
  return text.replaceAll(":", "").toLowerCase();
}

const isIdentifier = /^\d+(?:\.\d+)+$/;
const isHex = /^[0-9A-F]{2}(?::[0-9A-F]{2})*$/;

export const extensionForms: { readonly [Field in ExtensionField]: Form<Field> } = {
  subjectAlternativeNames: {
    theirs: theirNames,
    ours: (names) =>
      names.some(({ type, value }) => type === "unreadable" || value.includes("\0"))
        ? null
        : names.map(nameForm).join(" | "),
  },
  extendedKeyUsage: {
    theirs: (lines) => {
      const words = full(lines).join("").split(", ");
      return words.every((word) => word in purposes || isIdentifier.test(word))
        ? words.map(purposeForm).join(", ")
        : null;
    },
    ours: (uses) => uses.map(({ oid }) => oid).join(", "),
  },
  keyUsage: {
    theirs: (lines) => {
      const words = full(lines).join("").split(", ").filter(Boolean);
      return words.every((word) => Object.values(keyUsageNames).includes(word)) ? words.join(", ") : null;
    },
    ours: (bits) => bits.map((bit) => keyUsageNames[bit] ?? bit).join(", "),
  },
  basicConstraints: {
    theirs: (lines) => {
      const [text = ""] = full(lines);
      return /^CA:(?:TRUE|FALSE)/.test(text) ? text : null;
    },
    ours: ({ certificateAuthority, pathLength }) =>
      `CA:${certificateAuthority ? "TRUE" : "FALSE"}${pathLength === null ? "" : `, pathlen:${pathLength}`}`,
  },
  crlDistributionPoints: {
    theirs: (lines) => {
      const text = lines.join("\n");
      if (!/Full Name:|Relative Name:|CRL Issuer:|Reasons:/.test(text)) return null;
      // What follows a name stands on its line.
      return [...text.matchAll(/URI:(.*?)(?= {8,}(?:Reasons|CRL Issuer):|$)/gm)].map(([, url = ""]) => url).join(" | ");
    },
    ours: (urls) => urls.map(printable).join(" | "),
  },
  authorityInformationAccess: {
    theirs: (lines) => {
      const found = full(lines);
      if (found.length === 0) return null;
      if (
        !found.every((line) =>
          / - (?:DNS|email|URI|IP Address|DirName|othername|Registered ID|X400Name|EdiPartyName):/.test(line),
        )
      )
        return null;
      return found
        .map((line) => {
          const [, method = "", name = ""] = /^(.*?) - (.*)$/s.exec(line) ?? [];
          const kind = method === "OCSP" || method === "CA Issuers" ? method : "other";
          return `${kind} - ${/^(?:DirName|othername|Registered ID|IP Address):/.test(name) ? "" : theirPlace(name.replace(/^[A-Za-z]+:/, ""))}`;
        })
        .join(" | ");
    },
    ours: (places) =>
      places
        .map(({ method, url }) => {
          const kind = method === "ocsp" ? "OCSP" : method === "ca-issuers" ? "CA Issuers" : "other";
          return `${kind} - ${/^[a-z][a-z0-9+.-]*:/i.test(url) ? printable(url).split("\n")[0] : ""}`;
        })
        .join(" | "),
  },
  nameConstraints: {
    theirs: (lines) => {
      const parts: string[] = [];
      for (const line of lines.filter((one) => one.trim() !== "")) {
        const text = line.trimStart();
        if (text === "Permitted:" || text === "Excluded:") parts.push(text.trimEnd());
        else if (nameStart.test(text)) parts.push(theirName(text));
        else return null;
      }
      return parts.join(" | ");
    },
    ours: ({ permitted, excluded }) => {
      const words = (title: string, subtrees: typeof permitted) =>
        subtrees.length === 0
          ? []
          : [
              title,
              ...subtrees.map(({ type, value }) => nameForm({ type: type === "with-depth" ? "other" : type, value })),
            ];
      return [...words("Permitted:", permitted), ...words("Excluded:", excluded)].join(" | ");
    },
  },
  subjectKeyIdentifier: {
    theirs: (lines) => {
      const [text = ""] = full(lines);
      return isHex.test(text) || text === "" ? hexForm(text) : null;
    },
    ours: (identifier) => identifier,
  },
  authorityKeyIdentifier: {
    theirs: (lines) => {
      const parts = full(lines);
      const isKnown = (line: string) =>
        isHex.test(line) || /^(?:keyid|DirName|serial):/.test(line) || nameStart.test(line);
      if (!parts.every(isKnown)) return null;
      return parts
        .map((line) => (isHex.test(line) ? `keyid:${line}` : line))
        .map((line) =>
          line.startsWith(directory)
            ? directory
            : line.replace(/^(keyid|serial):(.*)$/, (_, kind, hex) => `${kind}:${hexForm(hex)}`),
        )
        .join(" | ");
    },
    ours: ({ keyIdentifier, issuer, serialNumber }) =>
      [
        ...(keyIdentifier === null ? [] : [`keyid:${keyIdentifier}`]),
        ...(issuer === null ? [] : [directory]),
        ...(serialNumber === null ? [] : [`serial:${serialNumber}`]),
      ].join(" | "),
  },
  certificatePolicies: {
    theirs: (lines) => {
      const parts = full(lines).map((line) => line.trim());
      if (
        !parts.every(
          (line) =>
            line === "" ||
            /^(?:Policy|CPS|User Notice|Organization|Numbers?|Explicit Text|Unknown Qualifier):/.test(line),
        )
      )
        return null;
      return parts
        .filter((line) => !/^User Notice:/.test(line))
        .map((line) =>
          line
            .replace(/^Number:/, "Numbers:")
            .replace("Policy: X509v3 Any Policy", "Policy: 2.5.29.32.0")
            .replace(/^(Unknown Qualifier): .*$/, "$1")
            .replace(
              /^((?:Explicit Text|Organization): ?)(.*)$/s,
              (_, title, text) => `${title.trim()} ${plainText(text)}`,
            ),
        )
        .join(" | ");
    },
    ours: (policies) =>
      policies.some(hasBrokenQualifier)
        ? null
        : policies
            .flatMap(({ oid, qualifiers = [] }) => [
              `Policy: ${oid}`,
              ...qualifiers.flatMap((qualifier) => {
                if (qualifier.kind === "statement") return [`CPS: ${printable(qualifier.url)}`];
                if (qualifier.kind === "other") return ["Unknown Qualifier"];
                const { organization, numbers, text } = qualifier;
                return [
                  ...(organization === null
                    ? []
                    : [`Organization: ${plainText(organization)}`, `Numbers: ${numbers.join(", ")}`]),
                  ...(text === null ? [] : [`Explicit Text: ${plainText(text)}`]),
                ];
              }),
            ])
            .join(" | "),
  },
  policyMappings: {
    theirs: (lines) => {
      const text = full(lines).join("").replaceAll("X509v3 Any Policy", "2.5.29.32.0");
      return /^(?:[\d.]+:[\d.]+(?:, )?)*$/.test(text) ? text : null;
    },
    ours: (mappings) => mappings.map(({ issuer, subject }) => `${issuer}:${subject}`).join(", "),
  },
  policyConstraints: {
    theirs: (lines) => {
      const text = full(lines).join("");
      return /^(?:Require|Inhibit) /.test(text) ? text : null;
    },
    ours: ({ requireExplicitPolicy: explicit, inhibitPolicyMapping: inhibit }) =>
      [
        ...(explicit === null ? [] : [`Require Explicit Policy:${explicit}`]),
        ...(inhibit === null ? [] : [`Inhibit Policy Mapping:${inhibit}`]),
      ].join(", "),
  },
  inhibitAnyPolicy: {
    theirs: (lines) => /^-?\d+$/.exec(full(lines).join(""))?.[0] ?? null,
    ours: (count) => `${count}`,
  },
};
