import { expect, it } from "vitest";
import { createBodyBudget } from "./body-budget.ts";

it("lets bodies wait for their turn in order, and gives each byte back once", async () => {
  const budget = createBodyBudget(10);
  const began: string[] = [];
  const take = async (name: string, bytes: number): Promise<() => void> => {
    const giveBack = await budget.take(bytes);
    began.push(name);
    return giveBack;
  };
  const first = await take("a", 6);
  const second = take("b", 6);
  const third = take("c", 4);
  await Promise.resolve();
  expect(began).toEqual(["a"]);
  first();
  first();
  await Promise.all([second, third]);
  expect(began).toEqual(["a", "b", "c"]);
  const larger = take("larger than all", 100);
  (await second)();
  expect(began).toHaveLength(3);
  (await third)();
  await larger;
  expect(began).toHaveLength(4);
});
