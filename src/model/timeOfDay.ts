import type { Language } from './communities.js';

const written = /^(?:kl\.?\s*)?(\d{1,2})(?:[.:](\d{2}))?$/i;

/** Minutes from midnight of a time as people write it: "9:00", "9.00", "kl. 9"; null for what is none. */
export function readTimeOfDay(text: string): number | null {
  const [, hours, minutes = '0'] = written.exec(text.trim()) ?? [];
  if (hours === undefined || Number(hours) > 23 || Number(minutes) > 59) return null;
  return Number(hours) * 60 + Number(minutes);
}

/** Minutes as hours and minutes: "1:05"; as a time of day, behind midnight it begins again. */
export function hoursAndMinutes(minutes: number): string {
  return `${Math.floor(minutes / 60) % 24}:${String(minutes % 60).padStart(2, '0')}`;
}

/** A time of day as people write it: "9.05" in Danish, "9:05" in English. */
export function clockTime(minutes: number, language: Language): string {
  const time = hoursAndMinutes(minutes);
  return language === 'da' ? time.replace(':', '.') : time;
}
