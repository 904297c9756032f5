import { oidName } from "../asn1/oids.ts";

/** An algorithm for messages: the name that KeySpec knows with the dotted form, or the dotted form alone. */
export function algorithmText(oid: string): string {
  const name = oidName(oid);
  return name === oid ? oid : `${name} (${oid})`;
}
