/**
 * What Node.js is told for each process of a build. It ends with the build that has started it. And what it leaves behind
 * is collected when the heap has grown by a fifth: V8 alone waits for more, which takes memory and saves no time.
 */
export const processOptions: readonly string[] = [
  '--heap-growing-percent=20',
  '--import',
  new URL('end-with-parent.ts', import.meta.url).href,
];
