import { IntlMessageFormat } from "intl-messageformat";
import { intlLocale } from "./current-language.ts";

/** How messages write dates: `{until, date, day}`. All are of UTC. */
export const formats = {
  date: {
    day: { day: "numeric", month: "short", year: "numeric", timeZone: "UTC" },
    minute: {
      day: "numeric",
      month: "short",
      year: "numeric",
      hour: "2-digit",
      minute: "2-digit",
      timeZone: "UTC",
      timeZoneName: "short",
    },
  },
} as const;

type Formatters = NonNullable<NonNullable<ConstructorParameters<typeof IntlMessageFormat>[3]>["formatters"]>;

/** Makes each of them once: they cost more than what they write. */
function once<Given extends readonly unknown[], Made>(make: (...given: Given) => Made): (...given: Given) => Made {
  const known = new Map<string, Made>();
  return (...given) => {
    const key = JSON.stringify(given);
    const made = known.get(key) ?? make(...given);
    known.set(key, made);
    return made;
  };
}

/**
 * How messages write numbers, dates and plurals. In French the first day of a month is “1er” (Imprimerie nationale, Lexique des règles
 * typographiques), which the patterns of `Intl` do not say.
 */
const formatters: Formatters = {
  getNumberFormat: once((...given) => new Intl.NumberFormat(...given)),
  getPluralRules: once((...given) => new Intl.PluralRules(...given)),
  getDateTimeFormat: once((...given) => {
    const plain = new Intl.DateTimeFormat(...given);
    if (!plain.resolvedOptions().locale.startsWith("fr")) return plain;
    const withFirst = (date?: Date | number): string =>
      plain
        .formatToParts(date)
        .map(({ type, value }) => (type === "day" && value === "1" ? "1er" : value))
        .join("");
    return Object.defineProperty(plain, "format", { value: withFirst });
  }),
};

/** Of every message. */
export const options = { ignoreTag: true, formatters } as const;

/** Names of the places that show a date. They come as ISO 8601, which survives JSON. */
export function datesIn(message: IntlMessageFormat): ReadonlySet<string> {
  const known = dateNames.get(message);
  if (known !== undefined) return known;
  const names = new Set<string>();
  JSON.stringify(message.getAst(), (_key, element: unknown) => {
    if (isDateElement(element)) names.add(element.value);
    return element;
  });
  dateNames.set(message, names);
  return names;
}
const dateNames = new WeakMap<IntlMessageFormat, ReadonlySet<string>>();

/** `TYPE.date` and `TYPE.time` of the ICU parser. */
const dateTypes: readonly unknown[] = [3, 4];

function isDateElement(element: unknown): element is { readonly value: string } {
  return typeof element === "object" && element !== null && "type" in element && dateTypes.includes(element.type);
}

/** A date that cannot be read is shown as “?”: whoever asks for the sentence needs the rest of it. */
export function withUnreadable(
  values: Readonly<Record<string, string | number | Date>>,
): Record<string, string | number> {
  const day = (date: Date): string => (Number.isNaN(date.getTime()) ? "?" : date.toISOString().slice(0, 10));
  return Object.fromEntries(
    Object.entries(values).map(([name, value]) => [name, value instanceof Date ? day(value) : value]),
  );
}

/** The same message with dates as plain places. `TYPE.argument` of the ICU parser is 1. */
export function withoutDates(message: IntlMessageFormat): IntlMessageFormat {
  const plain: ReturnType<IntlMessageFormat["getAst"]> = JSON.parse(
    JSON.stringify(message.getAst(), (_key, element: unknown) =>
      isDateElement(element) ? { type: 1, value: element.value } : element,
    ),
  );
  return new IntlMessageFormat(plain, intlLocale(), formats, options);
}
