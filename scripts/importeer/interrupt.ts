import { endBySignal } from '../ending/end-process.ts';
import { removeBusyFolder } from '../ending/remove-busy-folder.ts';

const signals = ['SIGINT', 'SIGTERM'] as const;

/**
 * From now on an interruption (Ctrl+C) first removes this folder, says so and then ends the process.
 * @returns undoes that
 */
export function removeWhenInterrupted(folder: string): () => void {
  const stops = signals.map((signal) => {
    const stop = () => {
      removeBusyFolder(folder);
      console.error(
        '\nOnderbroken. Geen bestand staat er half; dezelfde opdracht maakt wat nog ontbreekt.',
      );
      endBySignal(signal);
    };
    // Not `once`: a second Ctrl+C would then end the process before the folder is gone.
    process.on(signal, stop);
    return () => process.off(signal, stop);
  });
  return () => {
    for (const undo of stops) undo();
  };
}
