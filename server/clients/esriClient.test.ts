/** Esri's own client library against the portal on a socket. */
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import {
  ApplicationCredentialsManager,
  ArcGISIdentityManager,
  type ArcGISRequestError,
  request,
} from "@esri/arcgis-rest-request";
import { serve } from "@hono/node-server";
import { afterAll, beforeAll, describe, expect, it, onTestFinished, vi } from "vitest";
import type { NewWorld } from "../../generated/control.types.ts";
import { operationIds } from "../../generated/operations.ts";
import { assertValidBody } from "../http/outcome.ts";
import { createServer } from "../server.ts";
import { openStore } from "../storage/open.ts";
import { MEMORY, sqlite } from "../storage/sqlite.ts";
import { DAY, ids } from "../testing.ts";
import { playStory, signIn } from "./story.testing.ts";

let origin: string;
let stop: () => Promise<void>;

beforeAll(async () => {
  const { app, close } = await createServer({
    store: await openStore(sqlite(MEMORY)),
    inspect: assertValidBody,
  });
  const server = serve({ fetch: app.fetch, port: 0, hostname: "127.0.0.1" }) as Server;
  await new Promise((resolve) => server.once("listening", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  stop = async () => {
    server.closeAllConnections();
    server.close();
    await close();
  };
});
afterAll(() => stop());

async function newWorld(): Promise<NewWorld> {
  const answer = await fetch(`${origin}/control/worlds`, { method: "POST" });
  return (await answer.json()) as NewWorld;
}

describe("Esri's client", () => {
  it.each([
    { reads: "GET", hideToken: false },
    { reads: "POST", hideToken: false },
    { reads: "GET", hideToken: true },
    { reads: "POST", hideToken: true },
  ] as const)(
    "calls every operation, reads by $reads, hidden token: $hideToken",
    async (manner) => {
      const { portal } = await newWorld();
      expect((await playStory(portal, manner)).sort()).toEqual([...operationIds].sort());
    },
  );

  it("adds and changes an item whose lists are arrays", async () => {
    const { portal } = await newWorld();
    const authentication = await signIn(portal, "org1admin");
    const content = `${portal}/content/users/org1admin`;
    const tags = ["maps", "planning"];
    const texts = {
      snippet: "Finds routes",
      description: "<b>Finds</b> routes",
      url: "https://apps.org1.example/finder",
    };
    const item = {
      title: "Route Finder",
      type: "Application",
      tags,
      typeKeywords: ["Registered App"],
      ...texts,
    };
    const { id } = await request(`${content}/addItem`, { authentication, params: item });
    expect(await request(`${portal}/content/items/${id}`, { authentication })).toMatchObject(item);
    const change = {
      id,
      owner: "org1admin",
      tags: [...tags, "routes"],
      snippet: "",
      clearEmptyFields: true,
    };
    await request(`${content}/items/${id}/update`, { authentication, params: change });
    const changed = { ...item, tags: [...tags, "routes"], snippet: null };
    expect(await request(`${portal}/content/items/${id}`, { authentication })).toMatchObject(
      changed,
    );
    const misspelt = request(`${content}/items/${id}/update`, {
      authentication,
      params: { tag: "maps" },
    });
    await expect(misspelt).rejects.toThrow(/Invalid parameters/);
  });

  it("sends a picture with an item as a multipart form, and the portal reads its texts", async () => {
    const { portal } = await newWorld();
    const authentication = await signIn(portal, "org1admin");
    // In Node 24 the client makes a form that Node's own fetch sends as "[object FormData]"; without it, the client brings its own.
    vi.stubGlobal("fetch", undefined);
    onTestFinished(() => void vi.unstubAllGlobals());
    const user = `${portal}/content/users/org1admin`;
    const thumbnail = new Blob([Uint8Array.of(0x89, 0x50, 0xff, 0x0d, 0x0a)], {
      type: "image/png",
    });
    const params = { title: "Größe €", type: "Web Mapping Application", thumbnail };
    const { id } = await request(`${user}/addItem`, { authentication, params });
    const title = async () =>
      (await request(`${portal}/content/items/${id}`, { authentication })).title;
    expect(await title()).toBe("Größe €");
    for (const hideToken of [false, true]) {
      const changed = { title: `ß ${hideToken}`, thumbnail };
      await request(`${user}/items/${id}/update`, { authentication, hideToken, params: changed });
      expect(await title()).toBe(changed.title);
    }
  });

  it("signs in by password with a token that is bound to the client", async () => {
    const { portal } = await newWorld();
    const manager = await signIn(portal, "org2user");
    expect(await manager.getUser()).toMatchObject({ username: "org2user", orgId: "org2" });
    const elsewhere = await fetch(`${portal}/community/self?f=json&token=${manager.token}`);
    expect(await elsewhere.json()).toMatchObject({ error: { code: 498 } });
  });

  it("acts as an application", async () => {
    const { portal } = await newWorld();
    const authentication = new ApplicationCredentialsManager({
      clientId: "demoapp",
      clientSecret: "demo-secret",
      portal,
    });
    expect(await request(`${portal}/portals/self/customersList`, { authentication })).toMatchObject(
      { total: 0 },
    );
    const stranger = new ApplicationCredentialsManager({
      clientId: "demoapp",
      clientSecret: "wrong",
      portal,
    });
    await expect(stranger.refreshToken()).rejects.toThrow(/Invalid client/);
  });

  it("exchanges a refresh token for a new token, renews it, and signs out", async () => {
    const { portal, accounts } = await newWorld();
    const grant = { clientId: "demoapp", portal, redirectUri: "http://localhost:5173/callback" };
    const refreshToken = accounts.org2user?.refreshToken ?? "";
    const managerUntil = (days: number) =>
      new ArcGISIdentityManager({
        ...{ ...grant, username: "org2user", refreshToken },
        refreshTokenExpires: new Date(Date.now() + days * DAY),
      });
    const refreshing = managerUntil(13);
    await refreshing.refreshCredentials();
    expect(refreshing.refreshToken).toBe(refreshToken);
    // Within a day of the expiry, the client exchanges the refresh token for a new one.
    const manager = managerUntil(0.5);
    await manager.refreshCredentials();
    expect(manager.refreshToken).not.toBe(refreshToken);
    expect(await manager.getUser()).toMatchObject({ username: "org2user" });
    await expect(refreshing.refreshCredentials()).rejects.toThrow(/Invalid refresh_token/);
    const { token } = manager;
    await manager.signOut();
    const self = await fetch(`${portal}/community/self?f=json&token=${token}`);
    expect(await self.json()).toMatchObject({ error: { code: 498 } });
  });

  it("reports a refusal as an error with its code, and a missing token as an authentication error", async () => {
    const { portal } = await newWorld();
    const authentication = await signIn(portal, "org2user");
    const ask = () =>
      request(`${portal}/content/listings/${ids.free}/interest`, { authentication });
    await expect(ask()).rejects.toMatchObject({
      name: "ArcGISRequestError",
      code: "MKT_0001",
    } satisfies Partial<ArcGISRequestError>);
    const anonymous = request(`${portal}/portals/self/purchases`);
    await expect(anonymous).rejects.toMatchObject({ name: "ArcGISAuthError", code: 499 });
  });
});
