import { expect, it } from "vitest";
import { trustLinks } from "../../trust/links/index.ts";
import { kindOfRole } from "../../trust/systems/kind-of-role.ts";
import { endpointRows } from "./rows.ts";

/**
 * Ports that live.md §1 has, and no link of trust.md §4: a Director’s Focus, Web Conferencing on a shared name, the other port of Tomcat.
 */
const alone = ["director 444", "edge-external 444", "cucm-tomcat 443"];

it("looks for certificates at the ports at which the trust map has a link that shows one", () => {
  const unknown = endpointRows.flatMap(({ roles, ports }) =>
    roles.flatMap((role) => {
      const ends: readonly string[] = [kindOfRole[role], `${kindOfRole[role]}-web`];
      const links = trustLinks.filter(
        ({ to, listenerShows }) => listenerShows !== null && to.some((end) => ends.includes(end)),
      );
      const known = links.flatMap(({ port }) => port?.split(", ").map((each) => each.replace(/\/.*/, "")) ?? []);
      return ports.filter((port) => !known.includes(String(port))).map((port) => `${role} ${port}`);
    }),
  );
  expect(unknown).toEqual(alone);
});
