import type { Actor } from "../model/actor.ts";
import { anyone, purchaser } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { requireOffer } from "./offer.ts";

const mustList = (caller: Actor) =>
  requireOffer(caller, "bundles", ["listUserAppBundles", { userName: caller.username }]);

export const listUserAppBundles = [
  scenario({
    id: "app-bundles.total",
    title: "the app bundles of a user are counted",
    rules: ["app-bundles.total", "app-bundles.next-start-end"],
    capabilities: ["stateful"],
    needs: { caller: anyone },
    async check({ caller, expect }) {
      await mustList(caller);
      const rule = expect("app-bundles.total");
      const { total, appBundles, nextStart } = await rule.accepted(
        caller.listUserAppBundles(caller.username, { num: 100 }),
      );
      if (total > 100) return;
      rule.equal("the total", total, appBundles.length);
      expect("app-bundles.next-start-end").equal("nextStart", nextStart, -1);
    },
  }),
  scenario({
    id: "app-bundles.who",
    title: "a plain member cannot read a colleague's app bundles",
    needs: { member: purchaser.isPlain, admin: purchaser.administrates },
    async check({ member, admin, rule }) {
      await mustList(member);
      await rule.refused(member.listUserAppBundles(admin.username), "notOwnBundles");
      await admin.listUserAppBundles(member.username);
    },
  }),
];
