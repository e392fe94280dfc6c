import { holds, same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

export const getInfo = [
  scenario({
    id: "info.address",
    title: "a portal says where it is and where tokens are to be had",
    proves: ["info.address", "info.without-token"],
    needs: ["purchaserUser"],
    async run({ purchaserUser }) {
      const { owningSystemUrl, authInfo } = await purchaserUser.getInfo({
        sent: { token: null },
        expect: "portalInfo",
      });
      holds("an address", URL.canParse(owningSystemUrl), owningSystemUrl);
      same("whether requests carry tokens", authInfo.isTokenBasedSecurity, true);
    },
  }),
];
