import { endWithParent } from './system-calls.ts';

// Loaded first by each process of a build: one that was killed does not go on without the process that asked for it. The
// system ends it even while it is too busy to hear that the channel was closed.
endWithParent();
process.on('disconnect', () => process.exit(1));
// The channel alone keeps no finished build waiting.
process.channel?.unref();
