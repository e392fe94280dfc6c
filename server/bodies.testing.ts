/** A portal on a socket, and connections that send it bodies byte by byte. */
import { connect, type Socket } from "node:net";
import { inject, onTestFinished } from "vitest";
import type { ListenOptions } from "./listen.ts";
import { serveInMemory } from "./serve.testing.ts";

/** Starts a portal whose limits a slow machine can't exceed, unless `patience` sets some. */
export async function startOnSocket(patience: ListenOptions["patience"] = {}) {
  const ample = {
    headersTimeout: inject("patience"),
    requestTimeout: inject("patience"),
    connectionsCheckingInterval: 100,
  };
  const portal = await serveInMemory({}, { patience: { ...ample, ...patience } });
  onTestFinished(portal.stop);
  return portal;
}

export const REST = "/sharing/rest/info?f=json";
export const FORM = { "Content-Type": "application/x-www-form-urlencoded" };
export const NEXT =
  "GET /sharing/rest/info?f=json HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n";

/** Opens a connection and sends a text in which each character is a byte. */
export async function openSocket(url: string, text: string): Promise<Socket> {
  const socket = connect(Number(new URL(url).port), "127.0.0.1");
  onTestFinished(() => void socket.destroy());
  socket.write(text, "latin1");
  return socket;
}

/** Returns everything that the connection receives. */
export async function hear(socket: Socket): Promise<string> {
  let heard = "";
  for await (const piece of socket.setEncoding("utf8")) heard += piece;
  return heard;
}

/** Returns the head of a request with a form. */
export const post = (path: string, head: string) =>
  `POST ${path} HTTP/1.1\r\nHost: x\r\nContent-Type: ${FORM["Content-Type"]}\r\n${head}\r\n\r\n`;

/** Returns the statuses of all responses. */
export const statuses = (heard: string) => heard.match(/(?<=HTTP\/1\.1 )\d+/g);
