require('node:fs').writeFileSync(process.env.CONGKHAI_CANARY, '');
