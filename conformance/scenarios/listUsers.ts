import type { UsersPage } from "../../generated/openapi.types.ts";
import type { Actor } from "../model/actor.ts";
import { another, purchaser, vendor } from "../model/needs.ts";
import { scenario } from "../model/scenario.ts";
import { isSorted } from "./collation.ts";
import { requireOffer } from "./offer.ts";

const namesOf = ({ users }: UsersPage): string[] => users.map(({ username }) => username);

const mustList = (caller: Actor) =>
  requireOffer(caller, "users", ["listUsers", { portalID: caller.orgId }]);

const two = { caller: purchaser.administrates, colleague: another(purchaser.belongs) } as const;

export const listUsers = [
  scenario({
    id: "users.content",
    title: "the users of an organization include the caller",
    rules: ["users.content", "users.total"],
    capabilities: ["stateful"],
    needs: { caller: purchaser.administrates, other: vendor.belongs },
    async check({ caller, other, expect }) {
      await mustList(caller);
      const rule = expect("users.content");
      for (const portalID of [caller.orgId, "self"]) {
        const page = await rule.accepted(caller.listUsers(portalID, { num: 100 }));
        if (page.total > 100) return;
        rule.ok("the caller", namesOf(page).includes(caller.username), namesOf(page));
        rule.ok("no other's user", !namesOf(page).includes(other.username), namesOf(page));
        expect("users.total").equal("the total", page.total, page.users.length);
      }
    },
  }),
  scenario({
    id: "users.pages",
    title: "a page of one user leads to the next",
    capabilities: ["stateful"],
    needs: two,
    async check({ caller, rule }) {
      await mustList(caller);
      const first = await rule.accepted(caller.listUsers("self", { num: 1 }));
      rule.equal("the users of a page of one", first.users.length, 1);
      rule.equal("nextStart", first.nextStart, 2);
      const second = await rule.accepted(caller.listUsers("self", { num: 1, start: 2 }));
      rule.ok(
        "another user",
        second.users.length === 1 && namesOf(second)[0] !== namesOf(first)[0],
        namesOf(second),
      );
    },
  }),
  scenario({
    id: "users.page-default",
    title: "a page of users begins at the first and has at most ten",
    capabilities: ["stateful"],
    needs: { caller: purchaser.administrates },
    async check({ caller, rule }) {
      await mustList(caller);
      const page = await rule.accepted(caller.listUsers("self"));
      rule.equal("the first position", page.start, 1);
      rule.equal("the users of the page", page.users.length, Math.min(page.total, 10));
    },
  }),
  scenario({
    id: "users.next-start-end",
    title: "the last page of users has -1 as nextStart",
    capabilities: ["stateful"],
    needs: { caller: purchaser.administrates },
    async check({ caller, rule }) {
      await mustList(caller);
      const { total } = await caller.listUsers("self");
      const last = await rule.accepted(caller.listUsers("self", { start: total }));
      rule.equal("nextStart", last.nextStart, -1);
    },
  }),
  scenario({
    id: "users.sort",
    title: "users are sorted by name, ascending and descending",
    capabilities: ["stateful"],
    needs: two,
    async check({ caller, rule }) {
      await mustList(caller);
      for (const sortOrder of ["asc", "desc"] as const) {
        const sorting = { sortField: "username", sortOrder, num: 100 } as const;
        const names = namesOf(await rule.accepted(caller.listUsers("self", sorting)));
        rule.ok(`the order ${sortOrder}`, isSorted(names, sortOrder), names);
      }
    },
  }),
  scenario({
    id: "users.role",
    title: "a filter by role leaves out users with another one",
    capabilities: ["stateful"],
    needs: { caller: purchaser.administrates, member: another(purchaser.isPlain) },
    async check({ caller, member, rule }) {
      await mustList(caller);
      const found = await rule.accepted(caller.listUsers("self", { role: "org_admin", num: 100 }));
      rule.ok("the administrator", namesOf(found).includes(caller.username), namesOf(found));
      rule.ok("no plain member", !namesOf(found).includes(member.username), namesOf(found));
      const none = await rule.accepted(caller.listUsers("self", { role: "no_such_role" }));
      rule.equal("users of no role", namesOf(none), []);
    },
  }),
  scenario({
    id: "users.names",
    title: "part of a name finds users, in upper or lower case",
    capabilities: ["stateful"],
    needs: { caller: purchaser.administrates },
    async check({ caller, rule }) {
      await mustList(caller);
      const { fullName = "" } = await caller.getSelf();
      for (const [name, whole] of [
        ["username", caller.username],
        ["fullname", fullName],
      ] as const) {
        const part = whole.slice(1).toUpperCase();
        const found = await rule.accepted(caller.listUsers("self", { [name]: part, num: 100 }));
        rule.ok(`the caller by ${name}`, namesOf(found).includes(caller.username), namesOf(found));
        const none = await rule.accepted(caller.listUsers("self", { [name]: `${part} no such` }));
        rule.equal(`users of another ${name}`, namesOf(none), []);
      }
    },
  }),
  scenario({
    id: "users.own-organization",
    title: "the users of another organization are not listed",
    needs: { caller: purchaser.belongs, other: vendor.belongs },
    async check({ caller, other, rule }) {
      await mustList(caller);
      await rule.refused(caller.listUsers(other.orgId), "notOwnUsers");
      await caller.listUsers("self");
    },
  }),
];
