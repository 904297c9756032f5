/** The types of node-forge speak of the whole; its modules all give and extend the same object. */
declare module "node-forge/lib/forge.js" {
  import forge from "node-forge";
  export = forge;
}
