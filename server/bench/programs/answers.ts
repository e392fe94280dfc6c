/** What the programs that only repeat answers share. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Answers } from "../peers.ts";

/** The answers in a file, found by the path of a request. */
export function answers(file = ""): (path: string) => object {
  const { listPurchases, listCustomers, expressInterest } = JSON.parse(readFileSync(file, "utf8")) as Answers;
  return (path) => {
    if (path.includes("/purchases")) return listPurchases;
    return path.includes("/customersList") ? listCustomers : expressInterest;
  };
}

/** Says where a server listens, in the words that the benchmark waits for. */
export function announce(server: Server): void {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
