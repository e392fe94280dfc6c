/** Only `node:http`. Serializes the same bodies for every request. */
import { createServer } from "node:http";
import { argv } from "node:process";
import { announce, responsesIn } from "./responses.ts";

const read = responsesIn(argv[2]);

const server = createServer((request, response) => {
  const body = Buffer.from(JSON.stringify(read(request.url ?? "")));
  request.resume();
  response.writeHead(200, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Length": body.length,
  });
  response.end(body);
});
server.listen(0, "127.0.0.1", () => announce(server));
