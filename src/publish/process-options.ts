/** What Node.js is told for each process of a build: it ends with the build that has started it. */
export const processOptions: readonly string[] = ['--import', new URL('end-with-parent.ts', import.meta.url).href];

/**
 * For a process that makes much and keeps little: what it leaves behind is collected when the heap has grown by half.
 * V8 alone waits for more, which takes memory.
 */
export const collectSooner = '--heap-growing-percent=50';
