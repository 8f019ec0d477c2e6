/** The folder a school keeps its files in. The disk, a test's own map or an archive stand behind it alike. */
export interface SchoolFolder {
  /** Every file as a path from the folder, with `/`, sorted by code unit: `data/school.yaml`. */
  list(): Promise<readonly string[]>;
  /** The bytes of a file of the list, from the first on each call. A chunk may change once the next is asked for. */
  open(path: string): AsyncIterable<Uint8Array>;
  /** A small file of the list as text, in the encoding it has (`textOfBytes`). */
  readText(path: string): Promise<string>;
}
