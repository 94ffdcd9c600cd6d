/** What a stretch of work cost. */
export interface Cost {
  seconds: number;
  /** Processor time, in seconds: what `seconds` would be about on one core that nobody else uses. */
  cpuSeconds: number;
  /** The most resident memory that the process and its descendants were seen to hold together, in bytes. */
  peakBytes: number;
}
