/** One place that was mended. In a table `column` is the number of the cell in its row. */
export interface Mend {
  file: string;
  /** Of the file as it was; none where all of it was mended. */
  line?: number;
  column?: number;
  columnName?: string;
  before: string;
  after: string;
}

/** A text after mending, and what was mended in it. */
export interface Mended {
  text: string;
  mends: Mend[];
}
