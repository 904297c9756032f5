/** A script as text: Vite puts it into the bundle. */
declare module "*.ps1?raw" {
  const text: string;
  // biome-ignore lint/style/noDefaultExport: Vite gives it so
  export default text;
}
