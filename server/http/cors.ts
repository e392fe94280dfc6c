/** Which pages may read the portal: those of any origin, because its tokens aren't cookies. */
import { cors } from "hono/cors";

/** An origin that is not opaque. */
const ORIGIN = /^[a-z][a-z\d+.-]{0,30}:\/\/[^\s/?#@,]{1,300}$/i;

/**
 * Returns the headers for a page of an origin. The JavaScript SDK sends some requests with credentials, for which browsers
 * require the origin itself. The portal has no cookies, so this gives nothing away. An opaque origin can be any page's,
 * so it gets the wildcard, which browsers never combine with credentials.
 */
export function readableBy(origin: string | undefined): Record<string, string> {
  const isNamed = origin !== undefined && ORIGIN.test(origin);
  return {
    "Access-Control-Allow-Origin": isNamed ? origin : "*",
    ...(isNamed ? { "Access-Control-Allow-Credentials": "true" } : {}),
    "Access-Control-Expose-Headers": "X-Rule,Link,X-Request-Id",
    Vary: "Origin",
  };
}

const options = { maxAge: 24 * 60 * 60 };
const named = cors({ ...options, origin: (origin) => origin, credentials: true });
const wildcard = cors(options);

/** Responds to a preflight as to the request that follows. */
export const preflight: typeof named = (context, next) =>
  ("Access-Control-Allow-Credentials" in readableBy(context.req.header("Origin"))
    ? named
    : wildcard)(context, next);
