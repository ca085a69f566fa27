import type { Draw } from './draw.ts';

export type InstantKind = 'date' | 'localtime' | 'time' | 'localdatetime' | 'datetime';

export const INSTANT_KINDS: readonly InstantKind[] = ['date', 'localtime', 'time', 'localdatetime', 'datetime'];

export const ZONES = ['Europe/Stockholm', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'UTC'];

/** A constructor call with an ISO text. */
export function writeInstant(kind: InstantKind, draw: Draw): string {
  return `${kind}('${INSTANTS[kind](draw)}')`;
}

const INSTANTS: Readonly<Record<InstantKind, (draw: Draw) => string>> = {
  date: writeDay,
  localtime: writeClock,
  time: (draw) => `${writeClock(draw)}${writeOffset(draw)}`,
  localdatetime: (draw) => `${writeDay(draw)}T${writeClock(draw)}`,
  datetime: (draw) =>
    `${writeDay(draw)}T${writeClock(draw)}${draw.chance(0.5) ? writeOffset(draw) : `[${draw.pick(ZONES)}]`}`,
};

/** A calendar day as `YYYY-MM-DD`, mostly of our time. */
export function writeDay(draw: Draw): string {
  const year = draw.chance(0.15) ? draw.integer(1600, 2200) : draw.integer(1960, 2040);
  return `${year}-${twoDigits(draw.integer(1, 12))}-${twoDigits(draw.integer(1, 28))}`;
}

function writeClock(draw: Draw): string {
  const clock = `${twoDigits(draw.integer(0, 23))}:${twoDigits(draw.integer(0, 59))}`;
  if (draw.chance(0.3)) return clock;
  const seconds = twoDigits(draw.integer(0, 59));
  return draw.chance(0.6) ? `${clock}:${seconds}` : `${clock}:${seconds}.${draw.integer(1, 999_999_999)}`;
}

function writeOffset(draw: Draw): string {
  return draw.pick(['Z', '+01:00', '-05:30', '+14:00', '-11:00']);
}

function twoDigits(value: number): string {
  return String(value).padStart(2, '0');
}
