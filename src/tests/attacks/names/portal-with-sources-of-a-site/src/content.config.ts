import { writeFileSync } from 'node:fs';
writeFileSync(process.env.CONGKHAI_CANARY ?? '', '');
