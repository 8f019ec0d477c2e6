/** A file of a school's folder; its bytes come in pieces. */
export interface DemoFile {
  /** From the folder, with `/`: `data/2024-2025-1/monitoring/marks.csv`. */
  readonly path: string;
  readonly chunks: Iterable<Uint8Array>;
}
