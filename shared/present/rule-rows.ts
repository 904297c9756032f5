import { productById } from "../catalogue/products/index.ts";
import { microsoftProducts } from "../catalogue/products/microsoft-products.ts";
import { roleById } from "../roles/index.ts";
import type { Rule } from "../rules/types.ts";
import { messages } from "../text/localise.ts";
import type { Message } from "../text/message.ts";
import type { Row } from "./facts/row.ts";
import { severityWords } from "./verdict-texts.ts";

const texts = messages("present.rule", {
  id: "Rule",
  severity: "Severity",
  products: "Products",
  allProducts: "All products",
  microsoftProducts: "Lync Server and Skype for Business Server, all releases",
  roles: "Roles",
  allRoles: "All roles, and without a role",
  except: "All but {roles}",
  issued: "Issued",
  since: "On {since, date, day} and later",
  until: "Before {until, date, day}",
  between: "From {since, date, day} to before {until, date, day}",
  always: "Whenever",
});

/** What a rule is about, without its sentences: shown by page and command line alike. */
export function ruleRows(rule: Rule): readonly Row[] {
  return [
    { id: "id", label: texts.id, value: [rule.id], mono: true },
    { id: "severity", label: texts.severity, value: [severityWords[rule.severity]] },
    { id: "products", label: texts.products, value: productsOf(rule) },
    { id: "roles", label: texts.roles, value: rolesOf(rule) },
    ...(rule.since === undefined && rule.until === undefined
      ? []
      : [{ id: "issued", label: texts.issued, value: [datesOf(rule)] }]),
  ];
}

/** Which products a rule is for, in words. */
export function productsOf({ products }: Pick<Rule, "products">): readonly (string | Message)[] {
  if (products === "all") return [texts.allProducts];
  if (microsoftProducts.every((id) => products.includes(id)) && products.length === microsoftProducts.length)
    return [texts.microsoftProducts];
  return products.map((id) => productById(id).title);
}

/** Roles that no product of the rule has are left out. */
function rolesOf({ roles, products }: Rule): readonly (string | Message)[] {
  if (roles === "all") return [texts.allRoles];
  const titles = ("except" in roles ? roles.except : roles)
    .map(roleById)
    .filter((role) => products === "all" || role.products.some((product) => products.includes(product)))
    .map(({ title }) => title);
  if (!("except" in roles)) return titles;
  return titles.length === 0 ? [texts.allRoles] : [texts.except({ roles: titles })];
}

/** What was issued when has to keep a rule. */
export function datesOf({ since, until }: Pick<Rule, "since" | "until">): Message {
  if (since !== undefined && until !== undefined) return texts.between({ since, until });
  if (since !== undefined) return texts.since({ since });
  return until === undefined ? texts.always : texts.until({ until });
}
