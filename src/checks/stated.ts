/** Whether the editor publishes the row's figures as a mismatch, with its explanation; then the page shows both. */
export function stated({ mismatch }: { mismatch: string | null }): boolean {
  return mismatch !== null;
}
