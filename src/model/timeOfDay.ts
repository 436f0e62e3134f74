const written = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** Minutes from midnight of a time as people write it: "9:00", "9.00", "kl. 9"; null for what is none. */
export function readTimeOfDay(text: string): number | null {
  const [, hours, minutes = '0'] = written.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes as on a clock: "9:05"; behind midnight it begins again. */
export function clockTime(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}
