import { anyone } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";

export const getInfo = [
  scenario({
    id: "info.address",
    title: "a portal says where it is and where it issues tokens",
    rules: ["info.address", "info.without-token"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await caller.getInfo();
      const { owningSystemUrl, authInfo } = await expect("info.without-token").accepted(
        caller.getInfo({ sent: { token: null } }),
      );
      const rule = expect("info.address");
      rule.ok("an address of the portal", URL.canParse(owningSystemUrl), owningSystemUrl);
      rule.equal("whether requests carry tokens", authInfo?.isTokenBasedSecurity, true);
      const { tokenServicesUrl = "" } = authInfo ?? {};
      const isAddress = URL.canParse(tokenServicesUrl);
      rule.ok("an address of tokens", isAddress, tokenServicesUrl);
    },
  }),
];
