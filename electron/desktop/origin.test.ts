import { describe, expect, it } from "vitest";
import { isOwnUrl, pageUrl } from "./origin.ts";

describe("our own origin", () => {
  it.each([pageUrl, "app://keyspec", "app://keyspec/assets/main.js?v=1#/convert", "APP://keyspec/"])("is %s", (url) => {
    expect(isOwnUrl(url)).toBe(true);
  });

  it.each([
    "",
    "app:keyspec",
    "app://keyspec.example/",
    "app://keyspec:8080/",
    "app://keyspec@example.com/",
    "app://user@keyspec/",
    "app://:word@keyspec/",
    "app://KEYSPEC/",
    "app://example.com/app://keyspec/",
    "apps://keyspec/",
    "https://keyspec/",
    "file://keyspec/index.html",
    "javascript:app://keyspec/",
  ])("is not “%s”", (url) => {
    expect(isOwnUrl(url)).toBe(false);
  });
});
