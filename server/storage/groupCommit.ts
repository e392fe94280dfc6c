/** Commits concurrent changes together, because syncing the file takes longer than the rest of a change. */
import { setImmediate, setTimeout } from "node:timers/promises";
import type { Engine, WritingConnection } from "./engine.ts";

/** A connection with a transaction of its own. */
export interface Transactional extends WritingConnection {
  /** Begins a transaction that writes. Returns false if another process writes. */
  tryBegin(): boolean;
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

/** Maximum wait for another process that writes, and between two attempts, in milliseconds. */
const MAX_WAIT = 30_000;
const PAUSE = 5;

/** A change that waits for the next group. */
interface Member {
  /** Returns a function that reports the result, once it is durable. */
  readonly run: () => Promise<() => void>;
  readonly reject: (fault: unknown) => void;
}

interface GroupCommit {
  readonly change: Engine["change"];
  /** Waits until no change waits or runs. */
  readonly settle: () => Promise<void>;
}

/**
 * Creates `change` for a database with a single writer. Changes that arrive in the same turn of the event loop run one after
 * another in one transaction, which nothing else on the connection interrupts. Each resolves after the commit. A change
 * that fails is rolled back alone.
 */
export function createGroupCommit(connection: Transactional, enqueue: Queue): GroupCommit {
  const waiting: Member[] = [];
  let isActive = false;
  let committing = Promise.resolve();

  /** Commits groups until no change waits. While another process writes, this one can read. */
  async function commitAll(): Promise<void> {
    isActive = true;
    await setImmediate();
    for (let start = Date.now(); waiting.length > 0; ) {
      if (await enqueue(commitGroup)) start = Date.now();
      else if (Date.now() < start + MAX_WAIT) await setTimeout(Math.random() * PAUSE);
      else {
        const fault = new Error(`Another process locked the database for ${MAX_WAIT} ms.`);
        for (const { reject } of waiting.splice(0)) reject(fault);
      }
    }
    isActive = false;
  }

  /** Runs and commits the changes that wait. Returns false if another process writes. */
  async function commitGroup(): Promise<boolean> {
    const reports: (() => void)[] = [];
    // Number of the changes that succeed or fail together.
    let count = waiting.length;
    try {
      if (!connection.tryBegin()) return false;
      for (count = 1; count <= waiting.length; count += 1)
        reports.push(await runAlone(waiting[count - 1] as Member));
      count -= 1;
      connection.control("commit");
    } catch (fault) {
      for (const { reject } of waiting.splice(0, count)) reject(fault);
      tryRollback();
      return true;
    }
    waiting.splice(0, count);
    for (const report of reports) report();
    return true;
  }

  /** Runs a change in the transaction. If only the change fails, rolls it back. */
  async function runAlone({ run, reject }: Member): Promise<() => void> {
    connection.control("savepoint change");
    try {
      const report = await run();
      connection.control("release change");
      return report;
    } catch (fault) {
      try {
        connection.control("rollback to change");
      } catch {
        // On a full disk, SQLite has already rolled back the whole transaction.
        throw fault;
      }
      return () => reject(fault);
    }
  }

  function tryRollback(): void {
    try {
      connection.control("rollback");
    } catch {
      // If the rollback fails too, the next change reports the problem.
    }
  }

  return {
    change: (work) =>
      new Promise((resolve, reject) => {
        const run = async () => {
          const result = await work(connection);
          return () => resolve(result);
        };
        waiting.push({ run, reject });
        if (!isActive) committing = commitAll();
      }),
    settle: () => committing,
  };
}
