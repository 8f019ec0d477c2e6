const minute = 60_000;

/** The time of a moment (milliseconds since 1970) where the device is, `14:05`, up to the next whole minute. */
export function localTime(moment: number): string {
  const date = new Date(Math.ceil(moment / minute) * minute);
  return [date.getHours(), date.getMinutes()]
    .map((part) => String(part).padStart(2, '0'))
    .join(':');
}
