/** Ports for servers that have no way to choose one and say which, and for what must find no server. */
import { once } from "node:events";
import { createServer } from "node:net";

/** First of the ports that no service owns and that systems do not assign by themselves. */
const FIRST = 10_000;
const COUNT = 20_000;

/** A port of this machine that is free, and stays so: no other program gets it by chance, however long it lies idle. */
export async function freePort(): Promise<number> {
  const port = FIRST + Math.floor(Math.random() * COUNT);
  const probe = createServer();
  try {
    await once(probe.listen(port, "127.0.0.1"), "listening");
  } catch {
    return freePort();
  }
  await once(probe.close(), "close");
  return port;
}
