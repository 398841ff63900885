import { setTimeout as wait } from 'node:timers/promises';

// `process.exit` waits for the threads that compile JavaScript, and one of these may be waiting until this thread collects garbage,
// which it then never does (nodejs/node#54918): the process hangs. Neither of these ends of a process can.

/** Milliseconds: what other threads still compile takes a few. */
const grace = 100;

/** Ends the process with `process.exitCode`, although something in it still waits. Until then this thread is idle for a moment. */
export async function endProcess(): Promise<never> {
  await wait(grace);
  process.exit();
}

/**
 * Ends the process at once, as the signal would have without anyone who listens to it. A shell gives that as 130 (`SIGINT`) or
 * 143 (`SIGTERM`).
 */
export function endBySignal(signal: NodeJS.Signals): void {
  process.removeAllListeners(signal);
  process.kill(process.pid, signal);
}
