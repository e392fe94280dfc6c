/** Why a PostgreSQL cannot be used, and what helps. */

const AUTHENTICATION = ["28P01", "28000"];
const NO_SUCH_DATABASE = "3D000";
const NO_ANSWER = ["ECONNREFUSED", "ECONNRESET", "EHOSTUNREACH", "ENETUNREACH", "ENOTFOUND", "EAI_AGAIN", "ETIMEDOUT", "ENOENT"];

/** The fault of a first connection to a URL as an error that names the cure, and never the password. */
export function explainConnectionError(url: string, fault: unknown): Error {
  const { hostname, port, pathname, username } = new URL(url);
  const place = `PostgreSQL at ${hostname || "the local socket"}${port === "" ? "" : `:${port}`}`;
  const { code = "", message } = fault as { code?: string; message: string };
  const because = (sentence: string) => new Error(sentence, { cause: fault });
  if (NO_ANSWER.includes(code) || message.includes("timeout"))
    return because(`${place} does not answer (${code || message}); start it, or correct host and port in DATABASE_URL`);
  if (AUTHENTICATION.includes(code) || message.includes("password"))
    return because(`${place} does not let "${decodeURIComponent(username)}" in; correct user and password in DATABASE_URL`);
  if (code === NO_SUCH_DATABASE) {
    const database = decodeURIComponent(pathname.slice(1));
    return because(`${place} has no database "${database}"; create it (createdb ${database}), or name another in DATABASE_URL`);
  }
  return because(`${place} cannot be used: ${message}`);
}
