/** Explains why PostgreSQL can't be used, and what to do. */

const AUTHENTICATION = ["28P01", "28000"];
const NO_SUCH_DATABASE = "3D000";
const NO_RESPONSE = [
  "ECONNREFUSED",
  "ECONNRESET",
  "EHOSTUNREACH",
  "ENETUNREACH",
  "ENOTFOUND",
  "EAI_AGAIN",
  "ETIMEDOUT",
  "ENOENT",
];

/** Returns an error with a remedy for a failed connection. It never contains the password. */
export function explainConnectionError(url: string, fault: unknown): Error {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `PostgreSQL at ${hostname || "the local socket"}${port === "" ? "" : `:${port}`}`;
  const { code = "", message } = fault as { code?: string; message: string };
  const explain = (sentence: string) => new Error(sentence, { cause: fault });
  if (NO_RESPONSE.includes(code) || message.includes("timeout"))
    return explain(
      `${place} does not respond (${code || message}). Start it, or correct host and port in DATABASE_URL or --database.`,
    );
  if (AUTHENTICATION.includes(code) || message.includes("password"))
    return explain(
      `${place} rejects user "${decodeURIComponent(username)}". Correct user and password in DATABASE_URL or --database.`,
    );
  if (code === NO_SUCH_DATABASE) {
    const database = decodeURIComponent(pathname.slice(1));
    return explain(
      `${place} has no database "${database}". Create it (createdb ${database}), or name another in DATABASE_URL or --database.`,
    );
  }
  return explain(`${place} can't be used: ${message}`);
}
