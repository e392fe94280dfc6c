import type { PortalInfo } from "../../generated/openapi.types.ts";
import type { Handler } from "./operation.ts";

export const getInfo: Handler<"getInfo"> = async ({ origin: { portal } }): Promise<PortalInfo> => ({
  owningSystemUrl: portal,
  authInfo: {
    tokenServicesUrl: `${portal}/sharing/rest/generateToken`,
    isTokenBasedSecurity: true,
  },
});
