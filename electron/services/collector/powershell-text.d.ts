/** A script as text: Vite puts it into the bundle. */
declare module "*.ps1?raw" {
  const text: string;
  export default text;
}
