/** The request log in the console: what it leaves out, and what a refused request shows first. */
import { beforeEach, expect, it } from "vitest";
import type { LoggedRequest } from "../../generated/control.types.ts";
import { ids, startPortal, type TestPortal } from "../testing.ts";

let portal: TestPortal;
beforeEach(async () => {
  portal = await startPortal();
});

const page = async (path: string) =>
  (await portal.request(`/console/w/demo/requests${path}`)).text();

/** Sends a vendor's purchase with a parameter that the operation doesn't have. Returns the request in the log. */
async function purchase(purchaser: Record<string, string> = {}): Promise<LoggedRequest> {
  const token = await portal.token("org1admin");
  await portal.request(`/sharing/rest/content/listings/${ids.paid}/purchase`, {
    method: "POST",
    body: new URLSearchParams({ token, orgid: "org2", ...purchaser, f: "json" }),
  });
  const { body } = await portal.control<{ requests: LoggedRequest[] }>("GET", "/demo/requests");
  const [latest] = body.requests;
  if (latest === undefined) throw new Error("The log has no request.");
  return latest;
}

it("shows no pictures of a store page, except on request", async () => {
  const listing = `/sharing/rest/content/listings/${ids.paid}`;
  const { thumbnail } = (await (await portal.request(`${listing}?f=json`)).json()) as {
    thumbnail: string;
  };
  await portal.request(`${listing}/info/${thumbnail}`);
  await portal.request(`${listing}/info/thumbnail/missing.png`);
  const rows = async (path: string) => (await page(path)).split("<tr id=").length - 1;
  expect(await page("")).toContain("1 picture not shown.");
  // A picture that is refused is a fault of the caller, and stays.
  expect([await rows(""), await rows("?q=operation:picture")]).toEqual([2, 2]);
});

it("counts what the filter lets through, and says when older requests are gone", async () => {
  const tabs = async (path: string) =>
    [...(await page(path)).matchAll(/>(\w+) <span class="soft fixed">(\d+)<\/span>/g)].map(
      ([, label, count]) => `${label} ${count}`,
    );
  await portal.request("/sharing/rest/info?f=json");
  await purchase();
  expect(await tabs("")).toEqual(["All 2", "Accepted 1", "Refused 1", "Failed 0"]);
  expect(await tabs("?q=operation:getInfo&ending=refused")).toEqual([
    ...["All 1", "Accepted 1", "Refused 0", "Failed 0"],
  ]);
  expect(await page("")).not.toContain("Older ones are gone.");
  for (let count = 0; count < 1_000; count += 1) await portal.request("/sharing/rest/info?f=json");
  expect(await tabs("")).toEqual(["Latest 1000", "Accepted 1000", "Refused 0", "Failed 0"]);
  expect(await page("")).toContain("The log has the latest 1,000 requests. Older ones are gone.");
});

it("shows the parameter that a refusal names among the first, and which ones the portal ignored", async () => {
  const refused = await purchase();
  expect(refused.rule).toBe("purchase.purchaser-required");
  const text = await page(`/${refused.id}`);
  expect(text).toMatch(/name="p\.purchaserOrgId"[\s\S]*<summary>Other parameters/);
  expect(text.split("ignored: not a parameter").length).toBe(2);
  // Without a purchaser, there is no provision to lead to.
  expect(text).not.toContain("The provision and its next steps");
  expect(await page(`/${(await purchase({ purchaserOrgId: "org2" })).id}`)).toContain(
    "The provision and its next steps",
  );
});

it("compares what requests ask for, not who signed them", async () => {
  const [one, other] = [await purchase(), await purchase({ purchaserOrgId: "org2" })];
  const text = await page(`/${other.id}?with=${one.id}`);
  expect(text).toContain("parameter purchaserOrgId");
  expect(text).not.toContain("parameter token");
});
