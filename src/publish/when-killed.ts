const signals = { SIGHUP: 1, SIGINT: 2, SIGTERM: 15 } as const;

const cleanings = new Set<() => void>();

function clean(signal: NodeJS.Signals): void {
  for (const cleaning of [...cleanings].reverse()) cleaning();
  process.exit(128 + signals[signal as keyof typeof signals]);
}

/**
 * Has something done when this process is told to end. What can't be caught (SIGKILL, a power cut) is cleared by the
 * next build.
 *
 * @param cleaning does not wait for anything
 * @returns takes it back
 */
export function whenKilled(cleaning: () => void): () => void {
  if (cleanings.size === 0) for (const signal of Object.keys(signals) as NodeJS.Signals[]) process.on(signal, clean);
  cleanings.add(cleaning);
  return () => {
    cleanings.delete(cleaning);
    if (cleanings.size === 0) for (const signal of Object.keys(signals) as NodeJS.Signals[]) process.off(signal, clean);
  };
}
