import { describe, expect, it } from "vitest";
import { gateway } from "../roles/definitions/gateway.ts";
import { roles } from "../roles/index.ts";
import type { RoleDefinition, RoleId } from "../roles/types.ts";
import {
  applianceRoles,
  isAppliance,
  isPartner,
  outsideRoles,
  partnerRoles,
  rolesKnownBySubject,
  rolesOutsideTheDomain,
  rolesWhere,
} from "./role-groups.ts";

describe("groups of roles", () => {
  it("are what the definitions say", () => {
    expect(applianceRoles).toEqual(["gateway", "cucm-tomcat", "unity-connection-tomcat"]);
    expect(new Set(partnerRoles)).toEqual(
      new Set<RoleId>(["reverse-proxy", "office-web-apps", "exchange-um", "xmpp-gateway", ...applianceRoles]),
    );
    expect(rolesKnownBySubject).toEqual(["edge-internal", "exchange-um"]);
    expect(outsideRoles).toEqual(["edge-external", "reverse-proxy"]);
    expect(new Set(rolesOutsideTheDomain)).toEqual(
      new Set<RoleId>(["edge-external", "edge-internal", "reverse-proxy", "office-web-apps"]),
    );
  });

  it("take a new appliance in by its own file, so that no rule about Windows keys concerns it", () => {
    const phoneSystem: RoleDefinition = { ...gateway, id: "phone-system" as RoleId };
    const all = [...roles, phoneSystem];
    expect(rolesWhere(isAppliance, all)).toContain("phone-system");
    expect(rolesWhere(isPartner, all)).toContain("phone-system");
  });
});
