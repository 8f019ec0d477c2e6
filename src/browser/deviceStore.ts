/** Where a kept value lies: on the device, or in this page alone, which forgets it when it is closed. */
export type KeptIn = 'device' | 'page';

/** What a page keeps for later, by key; values are plain JSON. A method that rejects has changed nothing. */
export interface DeviceStore {
  /** `undefined`: nothing is kept under this key. */
  read(key: string): Promise<unknown>;
  write(key: string, value: unknown): Promise<KeptIn>;
  /** Done before the call ends, for a page that is going away; `false`: this store cannot. */
  writeNow(key: string, value: unknown): boolean;
  remove(key: string): Promise<void>;
  /** All keys with this beginning. */
  keys(beginning: string): Promise<readonly string[]>;
}
