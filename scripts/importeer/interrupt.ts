import { rmSync } from 'node:fs';

/** How a shell says that a signal ended a command. */
const codes = { SIGINT: 130, SIGTERM: 143 } as const;
const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * From now on an interruption (Ctrl+C) first removes this folder, says so and then ends the process.
 * @returns undoes that
 */
export function removeWhenInterrupted(folder: string): () => void {
  const stops = signals.map((signal) => {
    const stop = () => {
      rmSync(folder, { recursive: true, force: true });
      console.error(
        '\nOnderbroken. Geen bestand staat er half; dezelfde opdracht maakt wat nog ontbreekt.',
      );
      process.exit(codes[signal]);
    };
    process.once(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const undo of stops) undo();
  };
}
