/** A line that a school writes in `school.yaml`. */
export interface FieldHelp {
  readonly name: string;
  /** What to write there. */
  readonly about: string;
  readonly optional?: true;
}

/** One kind of measure as the help page explains it. A test holds it to the schema that reads `school.yaml`. */
export interface MeasureHelp {
  /** What comes out, in two or three words. */
  readonly title: string;
  readonly about: string;
  /** Beside `kind`. */
  readonly fields: readonly FieldHelp[];
  /** A whole indicator, as it stands in the list `indicators`. */
  readonly example: string;
}
