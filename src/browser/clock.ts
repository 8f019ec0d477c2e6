/** Milliseconds since 1970. */
export type Clock = () => number;

/** The device's clock: the one place on the device's side that asks for the time. */
export const deviceClock: Clock = () => Date.now();
