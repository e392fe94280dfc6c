/** Faults in the version, the portal before sign-in, and lists of users. */
import {
  assume,
  continueAfterEnd,
  countOneMore,
  demandToken,
  ignore,
  omit,
  show,
} from "./edits.ts";
import {
  alterRequest,
  alterResponse,
  alterResult,
  type Fault,
  isAccepted,
  respondInstead,
} from "./fault.ts";
import { breaking, type Catalogue } from "./mutant.ts";

/** Alters what the portal shows without a token. */
const alterDefault = (members: object): Fault =>
  alterResponse("getPortal", (response, request) =>
    isAccepted(response) && !request.fields.has("token")
      ? { ...response, text: JSON.stringify({ ...JSON.parse(response.text), ...members }) }
      : response,
  );

const LIST = "listUsers";

export const users: Catalogue = {
  "version.current": {
    "doesn't know its version": breaking(["getVersion.response", "version.numbers"], () =>
      alterResult("getVersion", () => ({})),
    ),
  },
  "version.numbers": {
    "has a version of letters": () =>
      alterResult("getVersion", () => ({ currentVersion: "twelve" })),
    "has a number as version": breaking(["getVersion.response"], () =>
      alterResult("getVersion", () => ({ currentVersion: 12.1 })),
    ),
  },
  "version.without-token": { "demands a token for its version": () => demandToken("getVersion") },
  "portal.default-view": { "demands a token for self": () => demandToken("getPortal") },
  "portal.default-nameless": {
    "takes the caller without a token for a member": () =>
      alterDefault({ id: "org1", access: "public" }),
  },
  "portal.no-user": {
    "takes the caller without a token for a user": () =>
      alterDefault({
        user: { username: "org1user", orgId: "org1", role: "org_user", privileges: [] },
      }),
  },
  "portal.version": { "hides its version": () => omit("getPortal", "currentVersion") },
  "portal.mode": { "hides its mode": () => omit("getPortal", "portalMode") },
  "user.by-id": {
    "doesn't know the ids of users": () =>
      respondInstead("getUser", "userNotFound", ({ path }) =>
        /^[0-9a-f]{32}$/.test(path.userName ?? ""),
      ),
  },
  "user.personal-details": {
    "shows e-mail addresses to colleagues": () =>
      show("getUser", (user) => ({ email: user.email ?? "kept@org.example" })),
  },
  "users.content": {
    "leaves administrators out": breaking(
      ["users.pages", "users.page-default", "users.role", "users.names"],
      () =>
        alterResult(LIST, ({ users: all, ...page }) => {
          const left = all.filter(({ role }) => role !== "org_admin");
          return { ...page, total: page.total - all.length + left.length, users: left };
        }),
    ),
  },
  "users.total": { "counts one user too many": () => countOneMore(LIST) },
  "users.pages": {
    "ignores num": breaking(["users.total"], () => ignore(LIST, "num")),
    "ignores start": () => ignore(LIST, "start"),
    "shows no further page": () => show(LIST, { start: 1, nextStart: -1 }),
  },
  "users.page-default": {
    "begins at the second user": breaking(
      ["users.content", "users.total", "users.pages", "users.role", "users.names"],
      () => assume(LIST, "start", "2"),
    ),
    "shows all users": breaking(["users.pages"], () => assume(LIST, "num", "100")),
  },
  "users.next-start-end": { "has a page after the last": () => continueAfterEnd(LIST) },
  "users.sort": {
    "sorts users ascending only": () => ignore(LIST, "sortOrder"),
    "sorts users backwards": () =>
      alterRequest(LIST, (fields) =>
        fields.set("sortOrder", fields.get("sortOrder") === "desc" ? "asc" : "desc"),
      ),
  },
  "users.role": {
    "ignores the role": () => ignore(LIST, "role"),
    "ignores an unknown role": () =>
      alterRequest(LIST, (fields) => {
        if (fields.get("role") !== "org_admin") fields.delete("role");
      }),
  },
  "users.names": {
    "ignores a part of the user name": () => ignore(LIST, "username"),
    "ignores a part of the full name": () => ignore(LIST, "fullname"),
  },
  "app-bundles.total": { "counts a bundle too many": () => countOneMore("listUserAppBundles") },
  "app-bundles.next-start-end": {
    "has a page of bundles after the last": () => show("listUserAppBundles", { nextStart: 11 }),
  },
};
