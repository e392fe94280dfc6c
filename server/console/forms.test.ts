import { beforeEach, describe, expect, it } from "vitest";
import { rules } from "../../generated/rules.ts";
import { ids } from "../testing.ts";
import { BASE, type Console, interest, startConsole } from "./overHttp.testing.ts";

let portal: Console["portal"];
let page: Console["page"];
let send: Console["send"];
let latest: Console["latest"];
beforeEach(async () => {
  ({ portal, page, send, latest } = await startConsole());
});

describe("a form of the console", () => {
  it("calls the public API as the chosen account, and leads to the outcome", async () => {
    const response = await send("call", interest);
    expect(response.status).toBe(303);
    const request = await latest();
    expect(request).toMatchObject({
      operation: "expressInterest",
      actor: "org2user",
      outcome: "accepted",
    });
    const target = new URL(
      response.headers.get("Location") ?? "",
      `https://portal.example${BASE}/do/call`,
    );
    expect(target.pathname).toBe(`${BASE}/requests`);
    expect(target.searchParams.get("done")).toBe(request?.id);
    expect(await (await portal.request(target.pathname + target.search)).text()).toContain(
      "<b>Accepted.</b>",
    );
  });

  it("for any operation is filled in by its address, and leads to the exchange", async () => {
    const values = new URLSearchParams({ "p.itemID": ids.paid, "p.purchaserPhone": "555" });
    const text = await page(`try?operation=expressInterest&as=org2user&${values}`);
    const fields = [...text.matchAll(/<input ([^>]*)>/g)].map(([, attributes = ""]) => attributes);
    const read = (name: string) =>
      / value="([^"]*)"/.exec(fields.findLast((one) => one.includes(`name="${name}"`)) ?? "")?.[1];
    expect(["p.itemID", "p.purchaserPhone", "p.purchaserEmail"].map(read)).toEqual([
      ids.paid,
      "555",
      "",
    ]);
    const back = read("back") ?? "";
    const response = await send("call", { ...interest, back });
    expect(await latest()).toMatchObject({ actor: "org2user", outcome: "accepted" });
    expect(response.headers.get("Location")).toContain(`/requests/${(await latest())?.id}`);
  });

  it("says that a change was stored if only its response is lost", async () => {
    const failure = { kind: "applyThenDrop" };
    await portal.control("POST", "/demo/failures", { failure, match: { operation: "startTrial" } });
    await send("call", { ...interest, operation: "startTrial" });
    const text = await page(`requests?done=${(await latest())?.id}`);
    expect(text).toContain("<b>Stored, but the response was lost.</b>");
    expect(text).not.toContain("<b>Failed.</b>");
    expect(await page(`provisions/${ids.paid}/org2`)).toContain(">trial</span>");
  });

  it("sends one request, also if its token is rejected", async () => {
    await portal.control("POST", "/demo/failures", { failure: { kind: "expiredToken" } });
    await send("call", interest);
    expect(await latest()).toMatchObject({ outcome: "invalidToken", parameters: { f: "json" } });
  });

  it("says which part of the address a request lacks", async () => {
    const target = (await send("call", { ...interest, "p.itemID": "" })).headers.get("Location");
    expect(decodeURIComponent(target ?? "")).toContain("expressInterest+needs+itemID");
  });

  it("shows a refusal with its rule in words", async () => {
    await send("call", interest);
    await send("call", interest);
    const request = await latest();
    expect(request?.rule).toBe("interest.once");
    const text = await page(`requests/${request?.id}`);
    expect(text).toContain(rules["interest.once"].sentence);
    expect(text).toContain("<code>interest.once</code></a>, documented");
    expect(text).toContain("developers.arcgis.com/rest/users-groups-and-items/express-interest");
  });

  it("moves the clock through the control API, whose message it shows", async () => {
    const before = (await portal.control<{ now: number }>("GET", "/demo/clock")).body.now;
    await send("clock", { advance: "86400000" });
    expect((await portal.control<{ now: number }>("GET", "/demo/clock")).body.now).toBe(
      before + 86_400_000,
    );
    const target = (await send("clock", { advance: "-1" })).headers.get("Location") ?? "";
    expect(decodeURIComponent(target)).toMatch(/problem=.*milliseconds/);
  });

  it("disables rules, and all pages say so", async () => {
    await send("rules", { rules: "interest.once" });
    const { body } = await portal.control("GET", "/demo/disabled-rules");
    expect(body).toEqual({ rules: ["interest.once"] });
    expect(await page("store")).toContain("1 rule not enforced in this world.");
    expect(await page("failures")).toMatch(/value="interest.once" id="rule-interest.once" checked/);
  });

  it("for a new world chooses the template of the root portal, and says what each has", async () => {
    const text = await page("worlds");
    expect(text).toContain('<option value="catalogue" selected>catalogue: demo and 25 more');
    expect(text).toContain('<option value="demo">demo: ');
    expect(text).toContain('<option value="large">large: ');
  });

  it("creates a world from a seed, and shows what is wrong with a file", async () => {
    const upload = async (text: string) => {
      const body = new FormData();
      body.set("back", `${BASE}/worlds`);
      body.set("world", "spring");
      body.set("file", new File([text], "seed.json"));
      const { headers } = await portal.request(`${BASE}/do/create`, { method: "POST", body });
      return decodeURIComponent((headers.get("Location") ?? "").replaceAll("+", " "));
    };
    expect(await upload("{")).toContain("The file is not JSON");
    expect(await upload('{"users":[{"username":"ada","orgId":"nowhere"}]}')).toContain("nowhere");
    expect(await upload('{"organizations":[{"id":"acme","name":"Acme Maps"}]}')).toContain(
      "/console/w/spring/requests",
    );
    const people = await portal.request("/console/w/spring/people");
    expect(await people.text()).toContain("Acme Maps");
  });

  it("shows many problems of a file, within the length of an address", async () => {
    const upload = new FormData();
    upload.set("back", `${BASE}/worlds`);
    const users = Array.from({ length: 30 }, (_, i) => ({
      username: `u${i}`,
      orgId: "ü".repeat(60),
    }));
    upload.set("file", new Blob([JSON.stringify({ version: 1, data: { users } })]), "world.json");
    const sent = { method: "POST", body: upload };
    const { status, headers } = await portal.request(`${BASE}/do/restore`, sent);
    const location = headers.get("Location") ?? "";
    expect(status).toBe(303);
    expect(location.length).toBeLessThan(8_192);
    expect(decodeURIComponent(location).split("users[0].orgId").length).toBe(2);
  });

  it.each([
    ["in Latin-1", Buffer.from('{"organizations":[{"id":"a","name":"\xe9"}]}', "latin1"), /UTF-8/],
    ["in UTF-16", Buffer.from("\ufeff{}", "utf16le"), /UTF-8/],
    ["that isn't JSON", Buffer.from("{x"), /line 1,? column 2/],
    ["that is nested too deep", Buffer.from("[".repeat(2e4) + "]".repeat(2e4)), /can't be JSON/],
  ])("refuses a file %s", async (_, bytes, problem) => {
    for (const action of ["create", "restore"]) {
      const upload = new FormData();
      upload.set("back", `${BASE}/worlds`);
      upload.set("world", "uploaded");
      upload.set("file", new Blob([bytes]), "world.json");
      const sent = { method: "POST", body: upload };
      const { headers } = await portal.request(`${BASE}/do/${action}`, sent);
      expect(new URLSearchParams(headers.get("Location")?.split("?")[1]).get("problem")).toMatch(
        problem,
      );
    }
    expect((await portal.control("GET", "/uploaded")).status).toBe(404);
  });

  it("reaches no address of the control API but its own", async () => {
    await portal.control("POST", "", { world: "spring" });
    const send = (action: string, fields: Record<string, string>) =>
      portal.request(`/console/w/spring/do/${action}`, {
        method: "POST",
        body: new URLSearchParams({ back: `${BASE}/worlds`, ...fields }),
      });
    await send("disarm", { failure: ".." });
    await send("reset", { world: "spring/../demo" });
    expect((await portal.control("GET", "/spring")).status).toBe(200);
  });

  it.each([
    ["call", "{}", "application/json", "form"],
    ["call", "operation=nope", "application/x-www-form-urlencoded", "no operation nope"],
  ])("%s refuses %s", async (action, body, type, message) => {
    const sent = { method: "POST", body, headers: { "Content-Type": type } };
    const response = await portal.request(`${BASE}/do/${action}`, sent);
    expect(response.status).toBe(400);
    expect(await response.text()).toContain(message);
  });

  it("leaves the clock as it is without a time", async () => {
    const before = (await portal.control("GET", "/demo/clock")).body;
    expect((await send("clock", { set: "" })).headers.get("Location")).toContain("problem=");
    expect((await portal.control("GET", "/demo/clock")).body).toEqual(before);
  });

  it("leads nowhere but to the console", async () => {
    for (const back of [
      "https://evil.example/",
      "//evil.example",
      "/sharing/rest",
      "/console/w/../../x",
    ])
      expect((await send("clock", { advance: "0", back })).status).toBe(400);
  });
});
