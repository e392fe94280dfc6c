/** Commits concurrent changes together, because syncing the file takes longer than the rest of a change. */
import type { Engine, Work, WritingConnection } from "./engine.ts";

/** A connection with a transaction of its own. */
export interface Transactional extends WritingConnection {
  begin(): Promise<void>;
  control(command: "commit" | "rollback" | `${string} change`): void;
}

/** Runs tasks one after another, in the order of its calls. */
export type Queue = ReturnType<typeof createQueue>;

export function createQueue() {
  let last: Promise<unknown> = Promise.resolve();
  return <Result>(work: () => Promise<Result>): Promise<Result> => {
    const turn = last.then(work);
    last = turn.catch(() => {});
    return turn;
  };
}

/** Resolves once the changes of a group are durable, and rejects if none is. */
type Group = PromiseWithResolvers<void>;

/**
 * Creates `change` for a database with a single writer. Changes run one after another. Those that arrive in the same turn of
 * the event loop are committed together, and each resolves after the commit. A change that fails is rolled back alone.
 */
export function createGroupCommit(connection: Transactional, enqueue: Queue): Engine["change"] {
  let open: Group | undefined;

  async function begin(): Promise<Group> {
    await connection.begin();
    const group = Promise.withResolvers<void>();
    // Each change of the group handles the rejection. This prevents an unhandled one if the group has none.
    group.promise.catch(() => {});
    setImmediate(() => void enqueue(() => end(group)));
    open = group;
    return group;
  }

  async function end(group: Group): Promise<void> {
    if (open !== group) return;
    open = undefined;
    try {
      connection.control("commit");
      group.resolve();
    } catch (fault) {
      abort(group, fault);
    }
  }

  function abort(group: Group, fault: unknown): void {
    open = undefined;
    group.reject(fault);
    try {
      connection.control("rollback");
    } catch {
      // If the rollback fails too, the next change reports the problem.
    }
  }

  async function enlist<Result>(group: Group, work: Work<Result>): Promise<Result> {
    connection.control("savepoint change");
    try {
      const result = await work(connection);
      connection.control("release change");
      return result;
    } catch (fault) {
      try {
        connection.control("rollback to change");
      } catch {
        // If the disk is full, SQLite has already rolled back the whole transaction.
        abort(group, fault);
      }
      throw fault;
    }
  }

  return async (work) => {
    const { result, group } = await enqueue(async () => {
      const group = open ?? (await begin());
      return { result: await enlist(group, work), group };
    });
    await group.promise;
    return result;
  };
}
