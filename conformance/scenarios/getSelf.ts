import { same } from "../runner/assert.ts";
import { scenario } from "../model/scenario.ts";

export const getSelf = [
  scenario({
    id: "self.caller",
    title: "the caller is told who it is",
    proves: ["self.caller"],
    needs: ["purchaserUser", "purchaserOrg"],
    async run({ purchaserUser, purchaserOrg }) {
      const { username, orgId } = await purchaserUser.getSelf({ expect: "self" });
      same(
        "the user and the organization",
        { username, orgId },
        { username: purchaserUser.username, orgId: purchaserOrg },
      );
    },
  }),
];
