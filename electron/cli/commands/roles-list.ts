import * as z from "zod";
import { roles } from "#shared/roles/index.ts";
import { format, localised } from "#shared/text/localise.ts";
import { defineCommand } from "../define-command.ts";
import { exitCodes } from "../exit-codes.ts";
import { productOption, roleSchema } from "../options.ts";
import { table } from "../render/table.ts";

const text = localised("cli.roles.list", {
  none: "KeySpec plans no role of this product.",
  columns: { role: "Role", title: "Title", products: "Products" },
});

export const rolesList = defineCommand(
  {
    name: "roles list",
    usage: "[--product PRODUCT]",
    summary: "list the roles",
    description: ["Lists the roles that KeySpec can plan a certificate for, with the products that have them."],
    positionals: [],
    options: [{ ...productOption, text: "Only roles of this product." }],
    exitCodes: [
      { code: exitCodes.done, text: "The roles were listed; there may be none for the product." },
      { code: exitCodes.unusable, text: "The options are wrong." },
    ],
    examples: [{ text: "Roles of Skype for Business Server 2019:", command: "keyspec roles list --product sfb-2019" }],
  },
  z.object({ product: roleSchema.shape.product }),
  async ({ output }, _positionals, { product }) => {
    const found = roles
      .filter((role) => product === undefined || role.products.includes(product))
      .map(({ id, title, description, products, layouts }) => ({
        id,
        title,
        description,
        products,
        layouts: layouts.map((layout) => layout.id),
      }));
    output.report({ roles: found }, found, (shown) =>
      shown.length === 0
        ? text.none
        : table([
            [text.columns.role, text.columns.title, text.columns.products],
            ...shown.map((role) => [role.id, format(role.title), role.products.join(", ")]),
          ]),
    );
    return exitCodes.done;
  },
);
