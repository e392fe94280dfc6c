/** Operations that read portals. */
import type { Portal, PortalInfo, Version } from "../../generated/openapi.types.ts";
import type { Actor } from "../domain/model.ts";
import { getPortal as portalRules } from "../rules/getPortal.ts";
import type { Handler, Origin } from "./operation.ts";
import { showUser } from "./users.ts";

export const getInfo: Handler<"getInfo"> = async ({ origin: { portal } }): Promise<PortalInfo> => ({
  owningSystemUrl: portal,
  authInfo: {
    tokenServicesUrl: `${portal}/sharing/rest/generateToken`,
    isTokenBasedSecurity: true,
  },
});

export const PORTAL_NAME = "Marketplace reference portal";

/** Version of ArcGIS Online whose operations the portal has. Clients choose by it what they call. */
const CURRENT_VERSION = "2025.1";

/** Name of the picture of the portal itself, which is the one of its organizations' pictures too. */
export const OWN_THUMBNAIL = "thumbnail.jpg";

export const getVersion: Handler<"getVersion"> = async (): Promise<Version> => ({
  currentVersion: CURRENT_VERSION,
});

export const getPortal: Handler<"getPortal"> = async ({
  portal,
  parameters: { portalID },
  origin,
  actor,
}): Promise<Portal> => {
  if (portalID === "self" && actor === undefined)
    return { name: null, description: null, thumbnail: OWN_THUMBNAIL, ...showPortal(origin) };
  const requested = await portal.store.organization(
    portalID === "self" ? (actor as Actor).orgId : portalID,
  );
  const { organization, member } = portal.decide(portalRules, { actor, organization: requested });
  const { name, description, thumbnail } = organization;
  const publicFields = {
    ...{ id: organization.id, name, description, thumbnail },
    ...showPortal(origin),
  };
  if (member === undefined) return publicFields;
  const { canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase } =
    organization;
  return {
    ...publicFields,
    access: "public",
    ...{ canListApps, canListData, canListPreProvisionedItems, canProvisionDirectPurchase },
    maxTokenExpirationMinutes: -1,
    user: showUser(member, member),
  };
};

/** What every view of the portal has. Map applications read it before anyone signs in. */
const showPortal = ({ portal, secure }: Origin) =>
  ({
    currentVersion: CURRENT_VERSION,
    portalName: PORTAL_NAME,
    portalMode: "multitenant",
    portalHostname: portal.replace(/^https?:\/\//, ""),
    isPortal: false,
    supportsOAuth: true,
    allSSL: secure,
    ...{ culture: "en", region: "WO", units: "metric" },
    ...{ canSearchPublic: true, canSharePublic: false, commentsEnabled: false },
    ...{ canSignInArcGIS: true, canSignInIDP: false, isReadOnly: false },
    supportsHostedServices: false,
    authorizedCrossOriginDomains: [],
    helperServices: {},
  }) satisfies Partial<Portal>;
