import { anyone } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { administrator } from "./sampleReads.ts";

export const getSelf = [
  scenario({
    id: "self.caller",
    title: "the caller's name and organization are those of its token",
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      const { username, orgId } = await caller.getSelf();
      expect("self.caller").equal(
        "the user and the organization",
        { username, orgId },
        { username: caller.username, orgId: caller.orgId },
      );
    },
  }),
  scenario({
    id: "self.caller-administrator",
    title: "an administrator has the role of an administrator",
    rules: ["self.caller"],
    capabilities: ["stateful"],
    needs: { admin: administrator },
    async check({ admin, expect }) {
      const { role, privileges } = await admin.getSelf();
      expect("self.caller").equal("the role", role, "org_admin");
      expect("self.caller").ok("a list of privileges", Array.isArray(privileges), privileges);
    },
  }),
];
