/** The first broken rule refuses a request: operations on items, relationships and provisioned listings. */
import { describe } from "vitest";
import { demo } from "../control/demo.ts";
import { item, listing, NOW, people } from "../domain/model.testing.ts";
import { addItem } from "./addItem.ts";
import { addRelationship } from "./addRelationship.ts";
import { deleteRelationship } from "./deleteRelationship.ts";
import { listItem } from "./listItem.ts";
import { listProvisionedListings } from "./listProvisionedListings.ts";
import { precedence } from "./precedence.testing.ts";
import { unlistItem } from "./unlistItem.ts";
import { updateItem } from "./updateItem.ts";

const itemID = listing().itemId;

describe("addItem", () => {
  const facts = { actor: people.org1user, user: undefined, id: itemID, now: NOW };
  const request = (given: { title?: string; type?: string }) => ({
    userName: "org1admin",
    trialSupported: true,
    ...given,
  });
  precedence(addItem, [
    ["all rules broken", { ...facts, parameters: request({ type: "Sandwich" }) }, "user.exists"],
    ["for a colleague", { user: people.org1admin }, "add-item.own"],
    ["by an administrator", { actor: people.org1admin }, "add-item.type-and-title"],
    [
      "with a title",
      { parameters: request({ title: "Lunch", type: "Sandwich" }) },
      "add-item.type-known",
    ],
    [
      "of a known type",
      { parameters: request({ title: "Lunch", type: "Application" }) },
      "parameters.valid",
    ],
    [
      "with a duration",
      { parameters: { ...request({ title: "Lunch", type: "Application" }), trialDuration: 1 } },
      "nothing",
    ],
  ]);
});

const [org1] = demo.organizations;
if (org1 === undefined) throw new Error("The demo world has no vendor.");
const inContent = { userName: "org1user", itemID };

describe("updateItem", () => {
  const facts = { actor: people.org1member, item: item(), organization: org1, now: NOW };
  precedence(updateItem, [
    [
      "all rules broken",
      { ...facts, parameters: { ...inContent, type: "Sandwich", trialSupported: true } },
      "update-item.owner-or-admin",
    ],
    ["by the owner", { actor: people.org1user }, "update-item.type-known"],
    ["of a known type", { parameters: { ...inContent, trialSupported: true } }, "parameters.valid"],
    [
      "with a duration",
      { parameters: { ...inContent, trialSupported: true, trialDuration: 1 } },
      "nothing",
    ],
  ]);
});

describe("listItem", () => {
  const forbidden = { ...org1, canListApps: false };
  const facts = {
    actor: people.org1member,
    parameters: inContent,
    item: item(),
    organization: forbidden,
    now: NOW,
  };
  precedence(listItem, [
    ["all rules broken", facts, "list.owner-or-admin"],
    ["by an administrator", { actor: people.org1admin }, "list.organization-permitted"],
    [
      "by a permitted organization",
      { organization: { ...forbidden, canListApps: true } },
      "list.properties-specified",
    ],
    ["with listing properties", { item: item({ licenseType: "free" }) }, "nothing"],
  ]);
});

describe("unlistItem", () => {
  const facts = {
    actor: people.org2admin,
    parameters: inContent,
    item: listing(),
    organization: org1,
    now: NOW,
  };
  precedence(unlistItem, [
    ["by another organization's administrator", facts, "unlist.owner-or-admin"],
    ["by the owner", { actor: people.org1user }, "nothing"],
  ]);
});

const tie = { originItemId: itemID, destinationItemId: "10ba62fe50864339a8a3e0f18ca85506" };
const tied = { ...tie, type: "Listed2Provisioned", creator: "org1user" };

describe("addRelationship", () => {
  const parameters = { userName: "org1user", ...tie };
  const facts = {
    actor: people.org1admin,
    parameters,
    origin: item(),
    destination: item(),
    relationship: tied,
  };
  precedence(addRelationship, [
    ["all rules broken", facts, "relationship.type-known"],
    [
      "of a known type",
      { parameters: { ...parameters, relationshipTypes: "Listed2Provisioned" } },
      "relationship.owns-items",
    ],
    ["by the owner", { actor: people.org1user }, "relationship.once"],
    ["for the first time", { relationship: undefined }, "nothing"],
  ]);
});

describe("deleteRelationship", () => {
  precedence(deleteRelationship, [
    ["of another user", { actor: people.org1admin, relationship: tied }, "relationship.own-only"],
    ["of the caller", { actor: people.org1user }, "nothing"],
  ]);
  precedence(deleteRelationship, [
    [
      "if it doesn't exist",
      { actor: people.org1admin, relationship: undefined },
      "relationship.exists",
    ],
    ["if it exists", { relationship: { ...tied, creator: "org1admin" } }, "nothing"],
  ]);
});

describe("listProvisionedListings", () => {
  const parameters = {
    ...{
      userName: "org2member",
      returnAppClientIds: false,
      returnAllProvisions: false,
      includeExpired: false,
      num: 10,
      start: 1,
    },
  };
  const facts = {
    actor: people.org2user,
    parameters,
    user: undefined,
    assigned: [],
    provisioned: [],
    now: NOW,
  };
  precedence(listProvisionedListings, [
    ["all rules broken", facts, "user.exists"],
    ["of a colleague", { user: people.org2member }, "provisioned-listings.who"],
    ["by an administrator", { actor: people.org2admin }, "nothing"],
  ]);
});
