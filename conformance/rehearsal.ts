/** Plays a scenario without a portal: the contract's examples answer, nothing is judged, and the steps are noted. */
import { AsyncLocalStorage } from "node:async_hooks";

const storage = new AsyncLocalStorage<true>();

/** Whether this runs in a rehearsal, where answers are examples that no claim fits. */
export const isRehearsal = (): boolean => storage.getStore() === true;

/** What has to be so for the rest to follow: in a rehearsal it is. */
export const assumed = (truth: boolean): boolean => truth || isRehearsal();

export const rehearse = <Value>(play: () => Promise<Value>): Promise<Value> =>
  storage.run(true, play);
