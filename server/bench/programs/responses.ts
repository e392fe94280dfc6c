/** Shared by the programs that repeat responses. */
import { readFileSync } from "node:fs";
import type { Server } from "node:http";
import type { AddressInfo } from "node:net";
import type { Responses } from "../peers.ts";

/** Reads responses from a file. Returns a function that finds one by the path of a request. */
export function responsesIn(file = ""): (path: string) => object {
  const { listPurchases, listCustomers, expressInterest } = JSON.parse(
    readFileSync(file, "utf8"),
  ) as Responses;
  return (path) => {
    if (path.includes("/purchases")) return listPurchases;
    return path.includes("/customersList") ? listCustomers : expressInterest;
  };
}

/** Prints where a server listens, in the form that the benchmark expects. */
export function announce(server: Server): void {
  console.log(`listening on http://127.0.0.1:${(server.address() as AddressInfo).port}`);
}
