import { useEffect, useState } from 'preact/hooks';

/** The time of day, every second while the clock runs. */
export function useNow(running: boolean): number {
  const [, tick] = useState(0);
  useEffect(() => {
    if (!running) return undefined;
    const timer = setInterval(() => tick((count) => count + 1), 1000);
    return () => clearInterval(timer);
  }, [running]);
  return Date.now();
}
