/** Waits for both, whether they end well or not: afterwards neither is at work any more. @throws what the first that failed does */
export async function bothEnded<A, B>(one: Promise<A>, other: Promise<B>): Promise<[A, B]> {
  await Promise.allSettled([one, other]);
  return [await one, await other];
}
