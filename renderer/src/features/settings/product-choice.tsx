import { NativeSelect } from "@mantine/core";
import { useState } from "react";
import { products } from "#shared/catalogue/products/index.ts";
import { keepPreferences, preferences } from "../../host/preferences.ts";
import { text } from "./text.ts";

/** The product that pages begin with: one that is chosen here, or that of last time. */
export function ProductChoice() {
  const [chosen, setChosen] = useState(preferences().product ?? "last");
  return (
    <NativeSelect
      label={text.product}
      description={text.productText}
      maw="30rem"
      value={chosen}
      onChange={(event) => {
        const product = products.find(({ id }) => id === event.currentTarget.value)?.id ?? "last";
        setChosen(product);
        keepPreferences({ product });
      }}
      data={[
        { value: "last", label: text.lastProduct },
        ...products.map(({ id, title }) => ({ value: id, label: title })),
      ]}
    />
  );
}
