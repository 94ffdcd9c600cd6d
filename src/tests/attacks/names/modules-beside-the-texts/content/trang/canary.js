import('node:fs').then((fs) => fs.writeFileSync(process.env.CONGKHAI_CANARY, ''));
