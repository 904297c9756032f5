/** Made by build/languages/languages-plugin.ts. */
declare module "virtual:keyspec-languages" {
  /** Fetches the texts of a language by id. */
  export const fetchers: Readonly<
    Record<string, (() => Promise<{ readonly texts: Readonly<Record<string, string>> }>) | undefined>
  >;
}
