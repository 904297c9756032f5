const attribute = "data-mantine-color-scheme";

/** On paper every page has the light colours: dark ones would leave pale words on white, since browsers print no backgrounds. */
export function printInLight(): void {
  const root = document.documentElement;
  let before: string | null = null;
  window.addEventListener("beforeprint", () => {
    before = root.getAttribute(attribute);
    root.setAttribute(attribute, "light");
  });
  window.addEventListener("afterprint", () => {
    if (before !== null) root.setAttribute(attribute, before);
  });
}
